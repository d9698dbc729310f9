import type { Paragraph } from 'docx';
import type { ExportNote } from '../ExportNote.ts';
import type { ExportWords } from '../ExportWords.ts';
import { formatDays } from '../formatDays.ts';
import { nameStatus } from '../nameStatus.ts';
import { commentParagraphs } from './commentParagraphs.ts';
import type { Footnotes } from './createFootnotes.ts';
import { paragraphOf } from './paragraphOf.ts';

/**
 * One note: the passage with its citation as a footnote, the comment, then tags and status. A note without a passage has
 * its footnote at the comment.
 */
export function noteParagraphs(
  note: ExportNote,
  words: ExportWords,
  mark: ReturnType<Footnotes['add']>,
): Paragraph[] {
  const { quote, comment, tags, status, statusDay, updated } = note;
  const day = updated.slice(0, 10);
  const about = [
    tags.length > 0 && `${words.tags}: ${tags.join(', ')}`,
    status !== null && `${words.status}: ${nameStatus(status, statusDay, words)}`,
    // Behind a tag in Arabic its parts would change places.
    `\u200E${formatDays(day, day, words.languageTag)}`,
  ];
  const hasQuote = quote.trim() !== '';
  return [
    ...(hasQuote ? [paragraphOf(`“${quote.trim()}”`, { style: 'Quoted' }, mark)] : []),
    ...commentParagraphs(comment, hasQuote ? [] : mark),
    paragraphOf(about.filter(Boolean).join(' · '), { style: 'About' }),
  ];
}
