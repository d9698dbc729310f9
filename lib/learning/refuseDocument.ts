import { type Forgotten, forgetDocuments } from './forgetDocuments.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';

/** A document as the page that shows it names it. */
interface Named {
  url: string;
  symbol: string | null;
  /** As notes name it: "work:…", "url:…", "text:…". */
  targets: readonly string[];
}

/**
 * Keeps a document from being kept: from now on, and as far as it is kept already. Of a work all copies go, also those of
 * other addresses and languages.
 * @throws Error of Dexie; then nothing is changed
 */
export function refuseDocument(db: LearnedDatabase, { url, symbol, targets }: Named): Promise<Forgotten> {
  return db.transaction('rw', [db.documents, db.facts, db.readings, db.heads, db.refused], async () => {
    await db.refused.bulkPut(targets.map((target) => ({ target })));
    const copies = await db.documents
      .filter((kept) => kept.urls.includes(url) || (symbol !== null && kept.symbol === symbol))
      .primaryKeys();
    return forgetDocuments(db, copies);
  });
}
