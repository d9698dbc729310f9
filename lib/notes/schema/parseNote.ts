import { type Note, noteSchema } from './noteSchema.ts';
import type { Problem } from './Problem.ts';
import { parseRow } from './parseRow.ts';

/** A note, or a record that is kept as it is and why it cannot be read. */
export type ParsedNote = { note: Note } | { raw: unknown; problem: Problem };

/** Reads a stored note of any version. Never throws. */
export function parseNote(raw: unknown): ParsedNote {
  const parsed = parseRow(raw, 'note', noteSchema);
  return 'value' in parsed ? { note: parsed.value } : { raw, problem: parsed.problem };
}
