import { strFromU8, unzipSync } from 'fflate';
import type { WordParts } from '../../document/word/WordParts.ts';
import { FileError } from '../FileError.ts';

/** The parts that hold text, or say how it is drawn; pictures, macros and settings are not even unpacked. */
const READ =
  /^word\/(?:document|styles|numbering|footnotes|endnotes|header\d*|_rels\/document\.xml)\.(?:xml|rels)$/;
/** Unpacked, all parts together take no more in any document that is read; an archive can claim anything. */
const LARGEST = 120 * 1024 * 1024;

/**
 * Unpacks what is read of a Word file (.docx).
 * @throws FileError for bytes that are no Word file, or one too large to be read.
 */
export function unzipWord(bytes: Uint8Array): WordParts {
  const parts = unzip(bytes);
  if (!parts.has('word/document.xml')) throw new FileError('damaged');
  return parts;
}

function unzip(bytes: Uint8Array): Map<string, string> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        total += originalSize;
        return total <= LARGEST;
      },
    });
    if (total > LARGEST) throw new FileError('too-large');
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged');
  }
}
