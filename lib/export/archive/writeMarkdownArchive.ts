import type { ExportDocument } from '../ExportDocument.ts';
import { nameFile } from '../markdown/nameFile.ts';
import { writeDocumentMarkdown } from '../markdown/writeDocumentMarkdown.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { type ArchivedFile, zipFiles } from './zipFiles.ts';

/** Documents with their notes as Markdown, one file a document, in a zip archive in pieces. */
export function writeMarkdownArchive(
  documents: readonly ExportDocument[],
  writing: NoteWriting,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  return zipFiles(listFiles(documents, writing));
}

function* listFiles(documents: readonly ExportDocument[], writing: NoteWriting): Generator<ArchivedFile> {
  const taken = new Set<string>();
  for (const document of documents) {
    const { symbol, title, url } = document.work;
    const name = nameFile(symbol ?? title ?? url ?? writing.words.unnamed, taken);
    yield { name: `${name}.md`, text: writeDocumentMarkdown(document, writing) };
  }
}
