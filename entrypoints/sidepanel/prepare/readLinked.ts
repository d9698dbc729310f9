import type { Block } from '../../../lib/document/Block.ts';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { readHtml } from '../../../lib/document/readHtml.ts';
import { decodeText } from '../../../lib/files/decodeText.ts';
import type { FileKind } from '../../../lib/files/kindOfFile.ts';
import { openWord } from '../../../lib/files/word/openWord.ts';
import { arriveFrom } from '../../reader/loadDocument.ts';
import { readPdfFile } from './readPdfFile.ts';

/** The text of a file with its blocks. */
export interface LinkedText {
  text: string;
  blocks: Block[];
}

type Read = (bytes: Uint8Array, signal: AbortSignal) => LinkedText | Promise<LinkedText>;

function readText(bytes: Uint8Array): LinkedText {
  const text = decodeText(bytes);
  return { text, blocks: blocksOfText(text) };
}

const READERS: Record<FileKind, Read> = {
  pdf: readPdfFile,
  word: (bytes) => openWord(bytes),
  html: (bytes) => readHtml(decodeText(bytes)),
  markdown: readText,
  text: readText,
};

/**
 * Fetches the file at an address and reads its text.
 * @throws {ReaderError | FileError} where it does not come, or cannot be read
 */
export async function readLinked(address: string, signal: AbortSignal): Promise<LinkedText> {
  const arrived = await arriveFrom(address, signal);
  const bytes = await arrived.rest(() => undefined);
  const { text, blocks } = await READERS[arrived.kind](bytes, signal);
  return { text, blocks };
}
