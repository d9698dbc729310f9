import type { Clip } from '../../knowledge/Clip.ts';
import { citationText } from '../cite/citationText.ts';
import type { ExportNote } from '../ExportNote.ts';
import { commentHtml } from '../html/commentHtml.ts';
import { linkOfSource } from '../linkOfSource.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { clipQuote } from './clipQuote.ts';

/**
 * A note for the clipboard: its passage with the citation, then the comment, which is Markdown and stays so in plain text.
 * A document without a symbol is cited with the address of its page.
 * @param quoted puts the passage and the plain citation together as a plain text, in the reader's language
 */
export function clipNote(
  { quote, comment, source }: Pick<ExportNote, 'quote' | 'comment' | 'source'>,
  cite: NoteWriting['cite'],
  quoted: (quote: string, citation: string) => string,
): Clip {
  const parts = cite(source);
  const isAddressed = source.url === null || citationText(parts).includes(source.url);
  const separator = parts.length > 0 ? ', ' : '';
  const cited =
    source.symbol === null && !isAddressed ? [...parts, { text: `${separator}${source.url}` }] : parts;
  const address = source.symbol === null ? source.url : linkOfSource(source);
  const passage = clipQuote(quote, cited, address, quoted);
  if (comment.trim() === '') return passage;
  return {
    text: `${passage.text}\n\n${comment.trim()}`,
    html: passage.html + commentHtml(comment),
    markdown: `${passage.markdown}\n\n${comment.trim()}`,
  };
}
