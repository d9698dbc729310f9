import type { Document } from '../Document.ts';
import type { AppliedCorrection } from './AppliedCorrection.ts';
import type { Correction } from './Correction.ts';
import { findBeginning } from './findBeginning.ts';
import { findItem } from './findItem.ts';
import { findPassage } from './findPassage.ts';
import { listPassages } from './listPassages.ts';
import type { NamedCorrection } from './NamedCorrection.ts';
import type { Passage } from './Passage.ts';
import { rereadParagraph } from './rereadParagraph.ts';

/** Of these there can be several on one passage. */
const STAND_ALONE = new Set<Correction['kind']>(['split', 'evidence']);

/** A correction and where it applies. */
export interface PlacedCorrection extends NamedCorrection {
  state: AppliedCorrection['state'];
  /** Null unless it is applied to one. */
  passage: Passage | null;
  /** Where the second part of what is split begins. */
  offset: number | null;
}

/** Finds what each correction is about; the earliest first, of which a later one on the same can leave nothing. */
export function placeCorrections(
  corrections: readonly NamedCorrection[],
  document: Document,
  text: string,
): PlacedCorrection[] {
  const isAboutPassage = corrections.some(({ correction }) => correction.kind !== 'symbol');
  const passages = isAboutPassage ? listPassages(document.paragraphs) : [];
  const placed = corrections.map((named) => ({ ...named, ...place(named, passages, document, text) }));
  return placed.map((one, index) =>
    one.state === 'applied' && placed.slice(index + 1).some((later) => overtakes(later, one))
      ? { ...one, state: 'overtaken', passage: null, offset: null }
      : one,
  );
}

type Place = Pick<PlacedCorrection, 'state' | 'passage' | 'offset'>;

function place(
  { correction }: NamedCorrection,
  passages: readonly Passage[],
  document: Document,
  text: string,
): Place {
  if (correction.kind === 'symbol') return { state: 'applied', passage: null, offset: null };
  const passage = findPassage(passages, correction.passage);
  if (passage === null || passage === 'several') return nowhere(passage);
  if (correction.kind !== 'split') return { state: 'applied', passage, offset: null };
  const read = rereadParagraph(passage.paragraph, document, text);
  const part = passage.item === null ? read : findItem(read.items, passage.item.start);
  const offset = part && findBeginning(part, correction.at);
  return offset === null || offset === 'several' ? nowhere(offset) : { state: 'applied', passage, offset };
}

function nowhere(found: 'several' | null): Place {
  return { state: found === null ? 'not-found' : 'not-clear', passage: null, offset: null };
}

/** There is one symbol; and a passage is a recommendation or it is not. A passage can be split in several places. */
function overtakes(later: PlacedCorrection, { correction, passage }: PlacedCorrection): boolean {
  const isAlone = [correction, later.correction].some(({ kind }) => STAND_ALONE.has(kind));
  if (later.state !== 'applied' || isAlone) return false;
  if (correction.kind === 'symbol' || later.correction.kind === 'symbol')
    return correction.kind === later.correction.kind;
  return later.passage === passage;
}
