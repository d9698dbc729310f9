import type { PanelReference, PanelState } from '../../../components/panel/PanelState.ts';
import { sampleCards } from './sampleCards.ts';

function reference(id: number, kind: PanelReference['kind'], text: string, canonical: string | null) {
  return {
    id: `0 ${id}`,
    frameId: 0,
    start: id * 100,
    end: id * 100 + text.length,
    kind,
    text,
    canonical,
    pinpoint: null,
    status: canonical === null ? 'ambiguous' : 'resolved',
  } as const;
}

/** A page as the side panel sees it: one document mentioned twice, one reference that is not clear. */
export const samplePanel = {
  is: 'page',
  title: 'Specimen: a report',
  symbol: 'CTOC/COP/WG.4/2010/6',
  basis: 'stated',
  site: 'unodc.org',
  header: null,
  own: sampleCards.document,
  followed: null,
  followedHere: null,
  outlines: null,
  references: [
    reference(1, 'symbol', 'CTOC/COP/WG.4/2009/2', 'CTOC/COP/WG.4/2009/2'),
    reference(2, 'decision', 'decision 4/4', 'CTOC/COP decision 4/4'),
    {
      ...reference(3, 'paragraph', 'paragraph 17 of the report', 'CTOC/COP/WG.4/2009/2'),
      pinpoint: '17',
    },
    reference(4, 'resolution', 'resolution 4/4', null),
    reference(5, 'symbol', 'CTOC/COP/WG.4/2009/2', 'CTOC/COP/WG.4/2009/2'),
  ],
} satisfies PanelState;
