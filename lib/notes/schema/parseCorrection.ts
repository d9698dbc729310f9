import { type KeptCorrection, keptCorrectionSchema } from './keptCorrectionSchema.ts';
import type { Problem } from './Problem.ts';
import { parseRow } from './parseRow.ts';

/** A correction, or a record that is kept as it is and why it cannot be read. */
export type ParsedCorrection = { correction: KeptCorrection } | { raw: unknown; problem: Problem };

/** Reads a stored correction of any version. Never throws. */
export function parseCorrection(raw: unknown): ParsedCorrection {
  const parsed = parseRow(raw, 'correction', keptCorrectionSchema);
  return 'value' in parsed ? { correction: parsed.value } : { raw, problem: parsed.problem };
}
