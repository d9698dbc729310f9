import { browser } from 'wxt/browser';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { readerUrl } from '../../../lib/calls/readerUrl.ts';
import type { PackText } from '../../../lib/knowledge/pack/packText.ts';
import { findKept } from '../../../lib/learning/findKept.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { leaveWaiting } from './leaveWaiting.ts';
import { showWaiting } from './showWaiting.ts';

type OpenEvidence = CallTable['open-evidence'];

/** Opens the reader's own copy of a document at a paragraph. */
export async function openEvidence({
  copy,
  paragraph,
}: OpenEvidence['input']): Promise<OpenEvidence['output']> {
  const db = await useLearned();
  const kept = (await findKept(db, [copy])).get(copy);
  const address = kept?.urls[0];
  if (kept === undefined || address === undefined) return { isOpened: false };
  const url = isForReader(kept) ? readerUrl(address) : address;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.replace(/#.*/, '') === url);
  const tab =
    open?.id === undefined
      ? await browser.tabs.create({ url })
      : await browser.tabs.update(open.id, { active: true });
  if (tab?.id === undefined) return { isOpened: true };
  await leaveWaiting(tab.id, { copy, paragraph });
  if (open) await showWaiting(tab.id, 0, kept.paragraphs);
  return { isOpened: true };
}

/** What the browser shows in a viewer of its own, or saves, has no paragraphs that could be shown there. */
function isForReader({ urls: [address = ''], blocks }: PackText): boolean {
  return /\.docx(?:[?#]|$)/i.test(address) || blocks.some(({ page }) => page !== null);
}
