import { browser } from 'wxt/browser';
import { z } from 'zod';
import { draftSchema } from '../../../lib/notes/schema/draftSchema.ts';
import type { OpenDraft } from '../keepNote.ts';
import { UNKEPT_PREFIX } from './UNKEPT_PREFIX.ts';

const unkeptSchema = z.object({
  id: draftSchema.shape.id,
  base: draftSchema.shape.base,
  content: draftSchema.shape.content,
});

/** What could not be written to the disk before the panel was closed or loaded again; null where there is nothing. */
export async function findUnkept(): Promise<OpenDraft | null> {
  const kept: Record<string, unknown> = await browser.storage.session.get(null).catch(() => ({}));
  for (const [key, value] of Object.entries(kept)) {
    const parsed = key.startsWith(UNKEPT_PREFIX) ? unkeptSchema.safeParse(value) : null;
    if (parsed?.success) return parsed.data;
  }
  return null;
}
