import { z } from 'zod';
import { migrateRow } from './migrateRow.ts';
import type { Problem } from './Problem.ts';
import { SCHEMA_VERSION } from './SCHEMA_VERSION.ts';

const versioned = z.looseObject({ version: z.int().positive() });

/**
 * Reads a stored record of any version: as one of the current version, or what is wrong with it. Never throws.
 */
export function parseRow<Value>(
  raw: unknown,
  what: 'note' | 'draft' | 'correction',
  schema: z.ZodType<Value>,
): { value: Value } | { problem: Problem } {
  const head = versioned.safeParse(raw);
  if (!head.success) return { problem: { code: 'bad-shape', detail: z.prettifyError(head.error) } };
  const { version } = head.data;
  if (version > SCHEMA_VERSION) return { problem: { code: 'newer-version', detail: `version ${version}` } };
  try {
    const parsed = schema.safeParse(version === SCHEMA_VERSION ? raw : migrateRow(head.data, what));
    if (parsed.success) return { value: parsed.data };
    return { problem: { code: 'bad-shape', detail: z.prettifyError(parsed.error) } };
  } catch (error) {
    return { problem: { code: 'bad-shape', detail: `from version ${version}: ${String(error)}` } };
  }
}
