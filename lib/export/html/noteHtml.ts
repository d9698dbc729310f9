import { citationHtml } from '../cite/citationHtml.ts';
import type { ExportNote } from '../ExportNote.ts';
import { formatDays } from '../formatDays.ts';
import { linkOfSource } from '../linkOfSource.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { nameStatus } from '../nameStatus.ts';
import { commentHtml } from './commentHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import { linkHtml } from './linkHtml.ts';

/** One note as HTML: its quotation, where it stands, and what its reader added. */
export function noteHtml(note: ExportNote, { words, cite }: NoteWriting): string {
  const { quote, comment, tags, status, statusDay, created, updated, source } = note;
  const cited = citationHtml(cite(source)) || escapeHtml(words.unnamed);
  const page = source.url === null ? '' : ` · ${linkHtml(escapeHtml(words.page), source.url)}`;
  const dayOf = (time: string) => formatDays(time.slice(0, 10), time.slice(0, 10), words.languageTag);
  const rows: [string, string | null][] = [
    [words.tags, tags.length === 0 ? null : tags.join(', ')],
    [words.status, status === null ? null : nameStatus(status, statusDay, words)],
    [words.created, dayOf(created)],
    [words.updated, dayOf(updated) === dayOf(created) ? null : dayOf(updated)],
  ];
  const lines = rows.map(([name, value]) =>
    value === null ? '' : `<dt>${escapeHtml(name)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`,
  );
  return [
    '<article>',
    quote === '' ? '' : `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`,
    `<p class="cited">${linkHtml(cited, linkOfSource(source))}${page}</p>`,
    comment.trim() === '' ? '' : `<div class="comment">${commentHtml(comment)}</div>`,
    `<dl>${lines.join('')}</dl>`,
    '</article>\n',
  ].join('');
}
