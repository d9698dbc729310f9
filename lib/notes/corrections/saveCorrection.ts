import { z } from 'zod';
import { NotesError } from '../NotesError.ts';
import { type KeptCorrection, keptCorrectionSchema } from '../schema/keptCorrectionSchema.ts';
import { parseCorrection } from '../schema/parseCorrection.ts';
import { SCHEMA_VERSION } from '../schema/SCHEMA_VERSION.ts';
import { canonicalText } from '../store/canonicalText.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { runBatch } from '../store/runBatch.ts';
import type { NewCorrection } from './NewCorrection.ts';

/**
 * Keeps a correction; resolves when it is on disk. Who got no answer asks again with the same id: one that is already
 * there as asked for is the answer. A correction of the symbol keeps none of the works that the document was taken for.
 * @throws {NotesError} `bad-correction`, `note-exists` (the id is another one's), or an error of storage
 */
export function saveCorrection(
  db: NotesDatabase,
  asked: NewCorrection,
  now = new Date(),
): Promise<KeptCorrection> {
  const options = { label: 'add-correction', kind: 'write', now, tables: ['corrections'] } as const;
  return runBatch(db, options, async (batch) => {
    const isOfSymbol = asked.correction.kind === 'symbol';
    const parsed = keptCorrectionSchema.safeParse({
      ...asked,
      targets: asked.targets.filter((target) => !isOfSymbol || !target.startsWith('work:')),
      version: SCHEMA_VERSION,
      created: now.toISOString(),
    });
    if (!parsed.success) throw new NotesError('bad-correction', { detail: z.prettifyError(parsed.error) });
    const correction = parsed.data;
    const there = await db.corrections.get(correction.id);
    if (there) return sameAs(there, correction);
    await batch.write('corrections', [{ key: correction.id, before: null, after: correction }]);
    return correction;
  });
}

function sameAs(there: unknown, correction: KeptCorrection): KeptCorrection {
  const known = parseCorrection(there);
  const isSame =
    'correction' in known &&
    canonicalText(known.correction.correction) === canonicalText(correction.correction);
  if (!isSame) throw new NotesError('note-exists', { keys: [correction.id] });
  return known.correction;
}
