import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { citeSource } from '../../../lib/export/citeSource.ts';
import { translate } from '../../../locales/translate.ts';
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
  const named = citeSource({ symbol, title: titleOf(record, title), url, language, paragraph });
  const citation = symbol === null ? [named, url].filter(Boolean).join(', ') : (named ?? '');
  return { text: quote === '' ? citation : translate('note.quoted', quote, citation) };
}
