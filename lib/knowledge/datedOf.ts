import type { Dated } from './followUp/isLater.ts';
import type { PackDocument } from './pack/packDocument.ts';

/** When a document was that the packs know but that was not read; null for one that they do not know. */
export function datedOf(document: PackDocument | undefined): Dated | null {
  return document ? { date: document.date?.value ?? null, session: document.session?.value ?? null } : null;
}
