import { findSegment } from '../anchoring/findSegment.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import type { Reference } from '../symbols/Reference.ts';

/** References by the text of their block, with offsets in that block. */
export type ReferencesByText = Map<string, Reference[]>;

/** A reference with both offsets moved. */
export function moveReference(reference: Reference, by: number): Reference {
  return { ...reference, start: reference.start + by, end: reference.end + by };
}

/** Sorts the references of an index by the text of their block, so that they are known again where that text stands. */
export function keepByBlock(index: TextIndex, references: Reference[]): ReferencesByText {
  const blockStarts = index.blocks.map((block) => block.start);
  const kept: ReferencesByText = new Map();
  for (const reference of references) {
    const block = index.blocks[findSegment(blockStarts, reference.start)];
    if (block === undefined) continue;
    const text = index.text.slice(block.start, block.end);
    const moved = moveReference(reference, -block.start);
    const list = kept.get(text);
    if (list === undefined) kept.set(text, [moved]);
    // Two blocks of one text have the same references at the same places.
    else if ((list.at(-1)?.start ?? -1) < moved.start) list.push(moved);
  }
  return kept;
}
