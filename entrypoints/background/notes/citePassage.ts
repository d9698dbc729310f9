import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { citationText } from '../../../lib/export/cite/citationText.ts';
import { citeSource } from '../../../lib/export/cite/citeSource.ts';
import { clipQuote } from '../../../lib/export/clip/clipQuote.ts';
import { linkOfSource } from '../../../lib/export/linkOfSource.ts';
import { translate } from '../../../locales/translate.ts';
import { knowledge } from '../knowledge.ts';
import { readCiteOptions } from '../readCiteOptions.ts';
import { findRecord } from './findRecord.ts';
import { pageUrl } from './pageUrl.ts';
import { paragraphOf } from './paragraphOf.ts';
import { titleOf } from './titleOf.ts';

type CitePassage = CallTable['cite-passage'];

/** A passage of the sender's document with its citation; a document without a symbol is cited by title and address. */
export async function citePassage(
  { quote, span, title }: CitePassage['input'],
  sender: CallSender,
): Promise<CitePassage['output']> {
  const record = await findRecord(sender);
  const url = pageUrl(sender);
  const symbol = record?.symbol ?? null;
  const language = record?.language ?? null;
  const paragraph = symbol === null ? null : paragraphOf(record?.paragraphs ?? [], span);
  const source = { symbol, title: titleOf(record, title), url, language, paragraph };
  const parts = citeSource(source, knowledge(), await readCiteOptions());
  // What has no symbol is found by its address; where there is no title, the citation is that address.
  const isAddressed = url === null || citationText(parts).includes(url);
  const cited = symbol === null && !isAddressed ? [...parts, { text: `, ${url}` }] : parts;
  const address = symbol === null ? url : linkOfSource(source);
  return clipQuote(quote, cited, address, (words, citation) => translate('note.quoted', words, citation));
}
