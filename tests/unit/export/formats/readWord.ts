import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a Word file holds. */
interface WordParts {
  /** Parts of the file, by name. */
  parts: Record<string, string>;
  /** The text of a part, a paragraph a line; footnote marks as "[1]". */
  textOf: (part: string) => string[];
}

/** Takes a Word file apart; every part must be well-formed XML. */
export function readWord(bytes: ArrayBuffer): WordParts {
  const files = Object.entries(unzipSync(new Uint8Array(bytes)));
  const parts = Object.fromEntries(
    files
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  for (const [name, xml] of Object.entries(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(xml).close();
  }
  return { parts, textOf: (part) => readParagraphs(parts[part] ?? '') };
}

function readParagraphs(xml: string): string[] {
  const lines: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') lines.push('');
    if (name === 'w:footnoteReference') lines.push(`${lines.pop()}[${attributes['w:id']}]`);
    if (name === 'w:br') lines.push(`${lines.pop()}\n`);
    isText = name === 'w:t';
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.on('text', (text) => {
    if (isText) lines.push((lines.pop() ?? '') + text);
  });
  parser.write(xml).close();
  return lines;
}
