import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { symbolOfReader } from '../../../lib/document/corrections/symbolOfReader.ts';
import { type DocumentContext, readContext } from '../../../lib/document/readContext.ts';
import { trustContext } from '../../../lib/document/trustContext.ts';
import type { KeptCorrection } from '../../../lib/notes/schema/keptCorrectionSchema.ts';
import { listTargets } from '../../../lib/notes/targets/listTargets.ts';
import { correctionsOfPage } from '../corrections/correctionsOfPage.ts';
import { nameCorrections } from '../corrections/nameCorrections.ts';
import { knowledge } from '../knowledge.ts';
import { digest } from '../notes/digest.ts';
import { hashDocument } from '../notes/hashDocument.ts';
import { pageUrl } from '../notes/pageUrl.ts';

/** What a page's text is, before its parts are read. */
export interface PageIdentity {
  /** Of this very text and what its reader corrected: the same key, the same result. */
  key: string;
  /** The frame's address by the browser's word; null where it gives none. */
  url: string | null;
  context: DocumentContext;
  /** As the document or its reader states it; an inferred one is no ground to keep notes under. */
  symbol: string | null;
  textHash: string | null;
  targets: string[];
  corrections: KeptCorrection[];
}

/** Tells what document a page is, by its text, its address and its reader. */
export async function identifyPage(
  { text, blocks, isDoubtful = false }: CallTable['read-page']['input'],
  sender: CallSender,
): Promise<PageIdentity> {
  const url = pageUrl(sender);
  const [exact, textHash] = await Promise.all([digest(text), hashDocument(text)]);
  const read = (own?: string) => readContext(text, knowledge(), blocks, own);
  const stated = isDoubtful ? trustContext(read()) : read();
  const { language } = stated;
  // Kept under address and text: it is the work that it corrects.
  const ofCopy = await correctionsOfPage(listTargets({ symbol: null, url, textHash, language }));
  const own = symbolOfReader(ofCopy);
  const context = own === null ? stated : read(own);
  const isCertain = context.symbolBasis === 'stated' || context.symbolBasis === 'reader';
  const symbol = isCertain ? context.symbol : null;
  const targets = listTargets({ symbol, url, textHash, language });
  const corrections = symbol === null ? ofCopy : await correctionsOfPage(targets);
  const key = `${exact}${isDoubtful ? ' doubtful' : ''} ${nameCorrections(corrections)}`;
  return { key, url, context, symbol, textHash, targets, corrections };
}
