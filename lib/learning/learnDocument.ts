import { readingKeys } from '../knowledge/followUp/readingKeys.ts';
import type { PackReading } from '../knowledge/pack/packReading.ts';
import { factsOf } from './factsOf.ts';
import { headOf } from './headOf.ts';
import { isExtractOf } from './isExtractOf.ts';
import { isRefused } from './isRefused.ts';
import { LEARNED } from './LEARNED.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';
import { parseLearned } from './parseLearned.ts';
import { removeCopies } from './removeCopies.ts';

/** What became of a document that was to be learned. */
export interface Learning {
  /** `known`: this copy, or a better one of the work, is kept already. */
  outcome: 'learned' | 'known' | 'refused';
  /** The copy that stands for it: its own, or the better one; where it was refused there is none such. */
  copy: string;
  /** Copies that went, since this one says all that they say, and more. */
  replaced: string[];
}

/**
 * Keeps a document and what was read in it. The same words of the same work are one copy, wherever they were read.
 * @param targets what names it: its reader may have said that a document of one of these is not to be kept
 * @throws Error of Dexie, as where the disk is full; then nothing is kept
 */
export function learnDocument(
  db: LearnedDatabase,
  document: LearnedDocument,
  reading: PackReading,
  targets: readonly string[],
): Promise<Learning> {
  return db.transaction('rw', [db.documents, db.facts, db.readings, db.heads, db.refused], async () => {
    if (await isRefused(db, targets)) return { outcome: 'refused', copy: document.copy, replaced: [] };
    const copies = parseLearned(await db.documents.where('work').equals(document.work).toArray());
    const better = copies.find((other) => other.copy === document.copy || isExtractOf(document, other));
    const isAsRead = better?.parser === document.parser && better.corrections === document.corrections;
    if (better && (better.copy !== document.copy || isAsRead)) {
      const urls = unite(better.urls, document.urls);
      if (urls.length > better.urls.length) await db.documents.put({ ...better, urls });
      return { outcome: 'known', copy: better.copy, replaced: [] };
    }
    const worse = copies.filter((other) => isExtractOf(other, document));
    const replaced = worse.map(({ copy }) => copy);
    await removeCopies(db, replaced);
    const urls = [...worse, ...(better ? [better] : [])].reduce(
      (all, other) => unite(all, other.urls),
      document.urls,
    );
    const kept = { ...document, urls, at: better?.at ?? document.at };
    await db.documents.put(kept);
    await db.facts.put(factsOf(kept));
    await db.readings.put({ copy: document.copy, pack: LEARNED, keys: readingKeys(reading), reading });
    const { heads = [] } = (await db.heads.get(LEARNED)) ?? {};
    const others = heads.filter(({ copy }) => copy !== document.copy);
    await db.heads.put({ pack: LEARNED, heads: [...others, headOf(reading)] });
    return { outcome: 'learned', copy: document.copy, replaced };
  });
}

function unite(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
