import type { ExportItems } from '../ExportItem.ts';
import type { ExportSource } from '../ExportNote.ts';
import type { ExportWords } from '../ExportWords.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { noteMarkdown } from './noteMarkdown.ts';

/**
 * Notes as one Markdown text in pieces, a note at a time; under one heading a document where they come ordered by
 * document. Described in `docs/formats.md`. Passes on what `items` throws.
 */
export async function* writeMarkdown(items: ExportItems, writing: NoteWriting): AsyncGenerator<string> {
  const { words } = writing;
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
    yield `\n${noteMarkdown(item.note, writing)}\n\n---\n`;
  }
  if (unreadable > 0) yield `\n${escapeMarkdown(words.unreadable.replace('$1', String(unreadable)))}\n`;
}

function headingOf({ symbol, title, url }: ExportSource, words: ExportWords): string {
  const named = [symbol, title].filter(Boolean).join(' · ');
  return escapeMarkdown(named || (url ?? words.unnamed));
}
