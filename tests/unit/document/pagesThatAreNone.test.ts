import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { runThrough } from '../../../lib/symbols/runThrough.ts';
import { builtIn } from '../knowledge/builtIn.ts';

const ASKS = `
The States that met last week agreed on the following recommendations:

States parties should keep a lantern at every gate of their harbours.
`;

const PAGES: [name: string, text: string][] = [
  [
    'the page of a session, which lists its documents by title',
    `Working Group on Trafficking in Persons
Vienna, 27-29 January 2010

Annotated provisional agenda

List of participants

Report on the meeting of the Working Group on Trafficking in Persons
${ASKS}`,
  ],
  [
    'a table of documents by symbol',
    `Documents of the lantern programme

Document symbol

Topic

CTOC/COP/WG.4/2031/1

Oil

CTOC/COP/WG.4/2031/2

Wicks

CTOC/COP/WG.4/2031/3

Doors
${ASKS}`,
  ],
  [
    'a page of news on a report',
    `Report on lanterns is out

Vienna, 3 March 2031

The harbour office has published its report on the lanterns of the coast, which was asked for two years ago.
${ASKS}`,
  ],
  [
    'a page with one document far down',
    `Lanterns

What we do

How we do it

Where we are

News

Events

A/71/119

The paper tells how lanterns are lit.
${ASKS}`,
  ],
];

describe('what is no document', () => {
  it.each(PAGES)('%s', (_, text) => {
    const outline = outlineOf(
      runThrough(parseCorrected(text, blocksOfText(text), { sessions: builtIn }, [])),
      text,
    );
    expect(outline.header.symbol).toBeNull();
    expect(outline.recommendations.map(({ standing }) => standing)).not.toContain('recommendation');
  });
});
