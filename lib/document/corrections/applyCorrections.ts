import type { Document } from '../Document.ts';
import type { CorrectedDocument } from './CorrectedDocument.ts';
import type { NamedCorrection } from './NamedCorrection.ts';
import { type PlacedCorrection, placeCorrections } from './placeCorrections.ts';
import { splitAt } from './splitAt.ts';
import { takeIn } from './takeIn.ts';
import { takeOut } from './takeOut.ts';

/**
 * A document as its reader corrected it, the earliest correction first; what is given stays as it is. Of two that say the
 * opposite of one passage the later holds. Whether passages are recommendations is settled before any is split: the
 * order does not matter otherwise, and applying the same once more changes nothing. The document's symbol is only listed
 * here: everything that follows from it is read by `parseCorrected`.
 * @param text the source's text, which all offsets of the document count in
 */
export function applyCorrections(
  document: Document,
  corrections: readonly NamedCorrection[],
  text: string,
): CorrectedDocument {
  const placed = placeCorrections(corrections, document, text);
  const without = listPassages(placed, 'not-recommendation').reduce(takeOut, document);
  const named = takeIn(without, listPassages(placed, 'is-recommendation'), text, document);
  const parted = placed.reduce(
    (done, { correction, passage, offset }) =>
      correction.kind === 'split' && passage !== null && offset !== null
        ? splitAt(done, passage, { offset, at: correction.at }, text)
        : done,
    { document: named.document, ids: [] as string[] },
  );
  return {
    document: parted.document,
    byReader: new Map([
      ...parted.ids.map((id) => [id, 'split'] as const),
      ...named.ids.map((id) => [id, 'named'] as const),
    ]),
    corrections: placed.map(({ id, correction, passage, state }) => ({
      id,
      correction,
      span: passage && { start: passage.start, end: passage.end },
      state,
    })),
  };
}

function listPassages(placed: readonly PlacedCorrection[], kind: 'not-recommendation' | 'is-recommendation') {
  return placed.flatMap(({ correction, passage }) =>
    correction.kind === kind && passage !== null ? [passage] : [],
  );
}
