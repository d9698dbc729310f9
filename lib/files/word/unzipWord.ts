import { unzipSync } from 'fflate';
import type { WordParts } from '../../document/word/WordParts.ts';
import { FileError } from '../FileError.ts';

/** The parts that hold text, or say how it is drawn; pictures, macros and settings are not even unpacked. */
const READ =
  /^word\/(?:document\d*|styles|numbering|footnotes|endnotes|settings|header\d*|_rels\/document\d*\.xml)\.(?:xml|rels)$/;
const MAIN = /^word\/document(\d*)\.xml$/;
/** Parts by which archives of other kinds are known: OpenDocument, spreadsheets, slides. */
const OTHERS = new Set(['mimetype', 'content.xml', 'xl/workbook.xml', 'ppt/presentation.xml']);
/** Unpacked, all parts together take no more in any document that is read; an archive can claim anything. */
const LARGEST = 120 * 1024 * 1024;

/**
 * Unpacks what is read of a Word file (.docx).
 * @throws FileError for bytes that are no Word file, or one too large to be read.
 */
export function unzipWord(bytes: Uint8Array): WordParts {
  const { parts, isOther } = unzip(bytes);
  // Some editors in a browser call the main part "document2".
  const main = [...parts.keys()].find((name) => MAIN.test(name));
  if (main === undefined) throw new FileError(isOther ? 'other-kind' : 'damaged');
  const number = MAIN.exec(main)?.[1] ?? '';
  return new Map(
    [...parts].map(([name, content]) => [name.replace(`/document${number}.xml`, '/document.xml'), content]),
  );
}

function unzip(bytes: Uint8Array): { parts: Map<string, string>; isOther: boolean } {
  let total = 0;
  let isOther = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        isOther ||= OTHERS.has(name);
        if (!READ.test(name)) return false;
        total += originalSize;
        return total <= LARGEST;
      },
    });
    if (total > LARGEST) throw new FileError('too-large');
    return {
      parts: new Map(Object.entries(files).map(([name, content]) => [name, decodePart(content)])),
      isOther,
    };
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged');
  }
}

/** XML is in UTF-8, or in UTF-16 with a mark that says so. */
function decodePart(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder().decode(content);
}
