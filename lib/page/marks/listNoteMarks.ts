import type { DomSource } from '../../anchoring/DomSource.ts';
import { findSegment } from '../../anchoring/findSegment.ts';
import type { PlacedNote } from '../PlacedNote.ts';
import type { NoteMark } from './NoteMark.ts';

/** A note with the offset in the source's text at which it begins. */
export interface StartedNote {
  start: number;
  placed: PlacedNote;
}

/** One mark for all notes that begin in the same paragraph, where the first of them does; in the order of the text. */
export function listNoteMarks({ index }: DomSource, notes: readonly StartedNote[]): NoteMark[] {
  const starts = index.blocks.map((block) => block.start);
  const marks = new Map<number, NoteMark>();
  for (const { start, placed } of [...notes].sort((one, other) => one.start - other.start)) {
    const block = findSegment(starts, start);
    const mark = marks.get(block);
    if (mark === undefined) marks.set(block, { start, isItem: false, isOuter: true, notes: [placed] });
    else mark.notes.push(placed);
  }
  return [...marks.values()];
}
