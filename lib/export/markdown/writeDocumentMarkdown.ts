import type { ExportDocument } from '../ExportDocument.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { nameSession } from '../nameSession.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { frontMatter } from './frontMatter.ts';
import { noteMarkdown } from './noteMarkdown.ts';

/** A document with its notes as one Markdown file in pieces, with what is known of it as front matter. */
export function* writeDocumentMarkdown(document: ExportDocument, writing: NoteWriting): Generator<string> {
  const { work, language, session, notes } = document;
  const title = [work.symbol, work.title].filter(Boolean).join(' · ') || writing.words.unnamed;
  const head = frontMatter({
    title,
    symbol: work.symbol,
    author: work.author,
    date: work.date,
    session: session && nameSession(session, null),
    language,
    url: work.url,
    // Obsidian's tags have no spaces.
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].map((tag) => tag.replace(/[\s#,]+/g, '-')),
  });
  yield `${head}\n# ${escapeMarkdown(title)}\n`;
  for (const note of notes) yield `\n${noteMarkdown(note, writing)}\n\n---\n`;
}
