import type { AddedEvidence } from '../../document/corrections/Correction.ts';
import { readSymbol } from '../../symbols/readSymbol.ts';
import type { EvidenceLine } from '../Card.ts';
import { RELATIONS } from '../evidence/RELATIONS.ts';
import type { CardMaker } from './CardMaker.ts';
import { nameDocument } from './nameDocument.ts';

/** Evidence that the reader added, as a card lists it. It is theirs, and makes no fact. */
export function addedLine(id: string, added: AddedEvidence, maker: CardMaker): EvidenceLine {
  const { relation, document, paragraph, quote } = added;
  const symbol = readSymbol(document);
  const work = symbol ?? `text:${document}`;
  return {
    // One of a later version is at least a mention.
    relation: RELATIONS.find((known) => known === relation) ?? 'mentioned',
    certainty: 'explicit',
    scope: 'paragraph',
    speaker: null,
    act: null,
    by: null,
    seenIn: {
      document: symbol ?? document,
      work,
      copy: '',
      paragraph,
      date: maker.knowledge.document(work)?.date?.value ?? null,
    },
    ...nameDocument({ document: symbol ?? document, work, paragraph }, maker, null),
    quote: quote === '' ? null : quote,
    gist: null,
    isKept: false,
    added: id,
  };
}
