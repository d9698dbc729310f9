import { citationMarkdown } from '../cite/citationMarkdown.ts';
import { citationText } from '../cite/citationText.ts';
import type { ExportNote } from '../ExportNote.ts';
import { linkOfSource } from '../linkOfSource.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { nameStatus } from '../nameStatus.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { linkMarkdown } from './linkMarkdown.ts';
import { nestMarkdown } from './nestMarkdown.ts';
import { quoteMarkdown } from './quoteMarkdown.ts';

/**
 * One note: its quotation, where it stands, and what its reader added, as a list; at its end a block id (`^note-…`), by
 * which other files of a vault can point at it.
 */
export function noteMarkdown(note: ExportNote, writing: NoteWriting): string {
  const { quote, comment, tags, status, statusDay, created, updated } = note;
  const { words } = writing;
  const lines = [
    comment.trim() === '' ? null : `- **${words.comment}:** ${nestMarkdown(comment)}`,
    tags.length === 0 ? null : `- **${words.tags}:** ${tags.map(escapeMarkdown).join(', ')}`,
    status === null ? null : `- **${words.status}:** ${escapeMarkdown(nameStatus(status, statusDay, words))}`,
    `- **${words.created}:** ${dayOf(created)}`,
    dayOf(updated) === dayOf(created) ? null : `- **${words.updated}:** ${dayOf(updated)}`,
  ];
  const parts = [
    quoteMarkdown(quote),
    tellPlace(note, writing),
    lines.filter((line) => line !== null).join('\n'),
    `^${blockId(note.id)}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function tellPlace({ source }: ExportNote, { words, cite }: NoteWriting): string {
  const parts = source.symbol === null && source.title === '' ? [] : cite(source);
  const link = linkOfSource(source);
  const isPlain = !parts.some(({ isItalic }) => isItalic);
  const citation = parts.length > 0 ? citationText(parts) : words.unnamed;
  const cited =
    link && isPlain ? linkMarkdown(citation, link) : parts.length > 0 ? citationMarkdown(parts) : citation;
  return source.url === null ? cited : `${cited} · ${linkMarkdown(words.page, source.url)}`;
}

/** Letters, digits and hyphens: what Obsidian takes for a block id. */
function blockId(id: string): string {
  return `note-${id.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The day of an ISO time. */
function dayOf(time: string): string {
  return escapeMarkdown(time.slice(0, 10));
}
