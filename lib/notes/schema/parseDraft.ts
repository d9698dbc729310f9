import { type Draft, draftSchema } from './draftSchema.ts';
import type { Problem } from './Problem.ts';
import { parseRow } from './parseRow.ts';

/** A draft, or a record that is kept as it is and why it cannot be read. */
export type ParsedDraft = { draft: Draft } | { raw: unknown; problem: Problem };

/** Reads a stored draft of any version. Never throws. */
export function parseDraft(raw: unknown): ParsedDraft {
  const parsed = parseRow(raw, 'draft', draftSchema);
  return 'value' in parsed ? { draft: parsed.value } : { raw, problem: parsed.problem };
}
