import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { leaveAsRead } from '../../../lib/learning/leaveAsRead.ts';
import { listOutdated } from '../../../lib/learning/listOutdated.ts';
import { parseLearned } from '../../../lib/learning/parseLearned.ts';
import { replaceDocument } from '../../../lib/learning/replaceDocument.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { knowledge } from '../knowledge.ts';
import { identifyPage } from '../reading/identifyPage.ts';
import { runSliced } from '../reading/runSliced.ts';
import { documentOf } from './documentOf.ts';
import { readingIn } from './readingIn.ts';

/**
 * Reads documents again that an earlier parser read, one after the other, in slices; each is kept as soon as it is read,
 * so that a worker that is stopped goes on with the next. Nothing is read while keeping documents is switched off. Tells
 * whether anything was read.
 * @throws Error of Dexie
 */
export async function readAgain(db: LearnedDatabase): Promise<boolean> {
  let isAnyRead = false;
  for (const copy of await listOutdated(db)) {
    // Asked each time: the switch may be turned in the middle, and each asking keeps the worker alive.
    if (!(await readSettings()).learning) break;
    const isRead = await readOne(db, copy).catch(() => leaveAsRead(db, copy).then(() => false));
    isAnyRead ||= isRead;
  }
  return isAnyRead;
}

async function readOne(db: LearnedDatabase, copy: string): Promise<boolean> {
  const [kept] = parseLearned([await db.documents.get(copy)]);
  if (kept === undefined) {
    await leaveAsRead(db, copy);
    return false;
  }
  const { text, blocks, urls, title, language } = kept;
  const [url] = urls;
  const page = { text, blocks, url: url ?? '', title: title ?? '', language };
  const identity = await identifyPage(page, url === undefined ? {} : { url });
  const corrected = await runSliced(
    parseCorrected(text, blocks, { sessions: knowledge() }, identity.corrections),
  );
  const reading = await readingIn(identity.key, corrected, text);
  if (reading === null) {
    await leaveAsRead(db, copy);
    return false;
  }
  const document = documentOf(page, identity, outlineOf(corrected, text), reading);
  return replaceDocument(db, copy, document, reading);
}
