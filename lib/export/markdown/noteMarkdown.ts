import { citeSource } from '../citeSource.ts';
import type { ExportNote } from '../ExportNote.ts';
import { linkOfSource } from '../linkOfSource.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { linkMarkdown } from './linkMarkdown.ts';
import type { MarkdownWords } from './MarkdownWords.ts';
import { nestMarkdown } from './nestMarkdown.ts';
import { quoteMarkdown } from './quoteMarkdown.ts';

/** One note: its quotation, where it stands, and what its reader added, as a list. */
export function noteMarkdown(note: ExportNote, words: MarkdownWords): string {
  const { quote, comment, tags, status, created, updated } = note;
  const lines = [
    comment.trim() === '' ? null : `- **${words.comment}:** ${nestMarkdown(comment)}`,
    tags.length === 0 ? null : `- **${words.tags}:** ${tags.map(escapeMarkdown).join(', ')}`,
    status === null ? null : `- **${words.status}:** ${escapeMarkdown(nameOf(status, words))}`,
    `- **${words.created}:** ${dayOf(created)}`,
    dayOf(updated) === dayOf(created) ? null : `- **${words.updated}:** ${dayOf(updated)}`,
  ];
  const parts = [
    quoteMarkdown(quote),
    tellPlace(note, words),
    lines.filter((line) => line !== null).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function tellPlace({ source }: ExportNote, words: MarkdownWords): string {
  const citation = citeSource(source) ?? words.unnamed;
  const link = linkOfSource(source);
  const cited = link ? linkMarkdown(citation, link) : escapeMarkdown(citation);
  return source.url === null ? cited : `${cited} · ${linkMarkdown(words.page, source.url)}`;
}

function nameOf(status: string, { statuses }: MarkdownWords): string {
  return (Object.hasOwn(statuses, status) && statuses[status]) || status;
}

/** The day of an ISO time. */
function dayOf(time: string): string {
  return escapeMarkdown(time.slice(0, 10));
}
