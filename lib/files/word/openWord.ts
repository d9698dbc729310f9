import { readWordText } from '../../document/word/readWordText.ts';
import type { WordText } from '../../document/word/WordText.ts';
import { FileError } from '../FileError.ts';
import { refuseOthers } from './refuseOthers.ts';
import { unzipWord } from './unzipWord.ts';

/**
 * Reads the text of a Word file (.docx) from its bytes. Macros, pictures and outside parts are never touched.
 * @throws FileError for a file that is damaged, locked, too large, holds no text, or is of another kind.
 */
export function openWord(bytes: Uint8Array): WordText {
  refuseOthers(bytes);
  const parts = unzipWord(bytes);
  const read = readParts(parts);
  if (read.text.trim() === '') throw new FileError('no-text');
  return read;
}

function readParts(parts: ReturnType<typeof unzipWord>): WordText {
  try {
    return readWordText(parts);
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError('damaged');
    throw error;
  }
}
