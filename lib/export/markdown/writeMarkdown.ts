import type { ExportNote, ExportSource } from '../ExportNote.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { MarkdownWords } from './MarkdownWords.ts';
import { noteMarkdown } from './noteMarkdown.ts';

/** What comes out of a store: a note, or something there that cannot be read. */
export type ExportItem = { note: ExportNote } | { problem: unknown };

/**
 * Notes as one Markdown text in pieces, a note at a time; under one heading a document where they come ordered by
 * document. Described in `docs/formats.md`. Passes on what `items` throws.
 */
export async function* writeMarkdown(
  items: AsyncIterable<ExportItem> | Iterable<ExportItem>,
  words: MarkdownWords,
): AsyncGenerator<string> {
  yield `# ${escapeMarkdown(words.title)}\n`;
  let heading: string | null = null;
  let unreadable = 0;
  for await (const item of items) {
    if (!('note' in item)) {
      unreadable += 1;
      continue;
    }
    const next = headingOf(item.note.source, words);
    if (next !== heading) yield `\n## ${next}\n`;
    heading = next;
    yield `\n${noteMarkdown(item.note, words)}\n\n---\n`;
  }
  if (unreadable > 0) yield `\n${escapeMarkdown(words.unreadable(unreadable))}\n`;
}

function headingOf({ symbol, title, url }: ExportSource, words: MarkdownWords): string {
  const named = [symbol, title].filter(Boolean).join(' · ');
  return escapeMarkdown(named || (url ?? words.unnamed));
}
