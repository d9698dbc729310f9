import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { blankContent } from '../../../lib/notes/schema/blankContent.ts';
import type { Content } from '../../../lib/notes/schema/contentSchema.ts';
import { passageTarget } from '../../../lib/notes/targets/passageTarget.ts';
import { findRecord } from './findRecord.ts';
import { hashPassage } from './hashPassage.ts';
import { pageUrl } from './pageUrl.ts';
import { paragraphOf } from './paragraphOf.ts';
import { targetsOfPage } from './targetsOfPage.ts';
import { titleOf } from './titleOf.ts';

type Passage = Pick<CallTable['start-note']['input'], 'selectors' | 'quote' | 'span' | 'title'>;

/** A note on the sender's document as it begins: its passage and where that is, and nothing of the reader's yet. */
export async function beginNote(
  { selectors, quote, span, title }: Passage,
  sender: CallSender,
): Promise<Content> {
  const url = pageUrl(sender);
  const record = await findRecord(sender);
  const hash = selectors.length > 0 ? await hashPassage(quote) : null;
  // Known by its text only where the document is: the first of a note's texts is its document's.
  const isRecommendation = hash !== null && Boolean(record?.textHash) && record?.passages?.includes(hash);
  const targets = targetsOfPage(url, record);
  return {
    kind: selectors.length === 0 ? 'document' : isRecommendation ? 'recommendation' : 'passage',
    targets: isRecommendation ? [...targets, passageTarget(hash, record?.language ?? null)] : targets,
    selectors,
    quote,
    ...blankContent(),
    source: {
      symbol: record?.symbol ?? null,
      title: titleOf(record, title),
      url,
      language: record?.language ?? null,
      paragraph: paragraphOf(record?.paragraphs ?? [], span),
    },
  };
}
