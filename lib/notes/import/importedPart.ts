import { z } from 'zod';
import type { ImportedPart } from '../../export/ExportNote.ts';
import type { Row } from '../store/Row.ts';

const schema = z.object({
  from: z.enum(['web-annotation', 'hypothesis', 'csv']),
  id: z.string(),
  rest: z.record(z.string(), z.unknown()),
});

/** What another tool's annotation held besides what a note has, as an import laid it beside the note; null for none. */
export function importedPart(row: Row): ImportedPart | null {
  const parsed = schema.safeParse(row.imported);
  return parsed.success ? parsed.data : null;
}
