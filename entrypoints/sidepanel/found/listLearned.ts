import type { Finding } from '../../../components/notes/found/Finding.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { parseLearned } from '../../../lib/learning/parseLearned.ts';

/**
 * The documents that were read on this device, by title, and their recommendations, by their first words.
 * @throws Error of Dexie
 */
export async function listLearned(db: LearnedDatabase): Promise<Finding[]> {
  const found: Finding[] = [];
  const readings = new Map((await db.readings.toArray()).map((row) => [row.copy, row.reading]));
  // One at a time: together their texts can be large.
  await db.documents.each((row) => {
    for (const { copy, symbol, title, paragraphs } of parseLearned([row])) {
      const whole = { symbol, isGist: false, copy };
      if (title) found.push({ ...whole, key: `document ${copy}`, paragraph: null, words: title });
      for (const { at, paragraph, annex, item } of readings.get(copy)?.recommendations ?? []) {
        const own = paragraphs.find((each) => each.number === paragraph && each.annex === annex);
        const place = [paragraph, item].filter((part) => part !== null).join(' ') || null;
        if (own) found.push({ ...whole, key: `${copy}#${at}`, paragraph: place, words: own.words });
      }
    }
  });
  return found;
}
