import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWord } from '../../../lib/files/word/openWord.ts';
import { readPdfFile } from '../../../scripts/inspect/readPdfFile.ts';
import { hostilePdf } from '../../e2e/hostilePdf.ts';
import { hostileWord } from '../../e2e/hostileWord.ts';
import { writePdf } from './writePdf.ts';

const bytesOf = (file: string) => Uint8Array.from(file, (letter) => letter.charCodeAt(0));
const CONTENT = 'BT /F1 12 Tf 72 700 Td (A paper that is hostile to its readers.) Tj ET';
const STREAM = `<< /Length ${CONTENT.length} >>\nstream\n${CONTENT}\nendstream`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (parent: string, contents = '4 0 R') =>
  `<< /Type /Page /Parent ${parent} /MediaBox [0 0 612 792] /Contents ${contents} /Resources << /Font << /F1 5 0 R >> >> >>`;

const PDFS: [name: string, objects: string[]][] = [
  [
    'pages that are their own parents',
    [CATALOGUE, '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>', page('2 0 R'), STREAM, FONT],
  ],
  [
    'a million pages, of which one is there',
    [CATALOGUE, '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>', page('2 0 R'), STREAM, FONT],
  ],
  [
    'a stream as long as itself',
    [
      CATALOGUE,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page('2 0 R'),
      `<< /Length 4 0 R >>\nstream\n${CONTENT}\nendstream`,
      FONT,
    ],
  ],
  [
    'a form that draws itself',
    [
      CATALOGUE,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page('2 0 R', '6 0 R').replace('/Font', '/XObject << /X 6 0 R >> /Font'),
      STREAM,
      FONT,
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
    ],
  ],
  ['no pages at all', ['<< /Type /Catalog >>']],
];

/** What is read of a file, or the code of the error that says why it is not. */
async function readOrRefuse(read: () => Promise<{ text: string }> | { text: string }): Promise<string> {
  try {
    return (await read()).text;
  } catch (error) {
    return String(error instanceof Error && 'code' in error ? error.code : error);
  }
}

describe('hostile PDF files', () => {
  it('say only what is printed, whatever they would run', async () => {
    const { text } = await readPdfFile(bytesOf(hostilePdf()));
    expect(text).toBe('A paper that is hostile to its readers.');
  });

  it.each(PDFS)('with %s are read or refused, and come to an end', async (_name, objects) => {
    const said = await readOrRefuse(() => readPdfFile(bytesOf(writePdf(objects))));
    expect(said).toMatch(/^(?:(?:A paper that is hostile to its readers\.\s*)+|damaged|no-text)$/);
  });
});

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const zip = (document: string, others: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': strToU8(document), ...others });
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** Has an archive claim that each of its parts is so many bytes long, as one that grows does. */
function claimSizes(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 <= archive.length; at++)
    if (view.getUint32(at, true) === CENTRAL) view.setUint32(at + SIZE_IN_CENTRAL, size, true);
  return archive;
}

/* An entry of an archive's list of contents, and where it says how long the part is. */
const [CENTRAL, SIZE_IN_CENTRAL] = [0x02014b50, 24];
const DEPTH = 3_000;
const MEGABYTE = 1024 * 1024;

const WORDS: [name: string, file: () => Uint8Array, says: RegExp][] = [
  [
    'entities that grow',
    () =>
      zip(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${MAIN}><w:body>${words('&b;')}</w:body></w:document>`,
      ),
    /^damaged$/,
  ],
  [
    'tables in tables in tables',
    () =>
      zip(
        `<w:document ${MAIN}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(DEPTH)}${words('Deep.')}${'</w:tc></w:tr></w:tbl>'.repeat(DEPTH)}${words('End.')}</w:body></w:document>`,
      ),
    /^(?:damaged|[\s\S]*End\.)$/,
  ],
  [
    'parts that grow a thousandfold',
    () =>
      claimSizes(
        zip(`<w:document ${MAIN}><w:body>${words('Small.')}</w:body></w:document>`, {
          'word/header1.xml': strToU8('<a/>'),
          'word/header2.xml': strToU8('<a/>'),
        }),
        60 * MEGABYTE,
      ),
    /^too-large$/,
  ],
  ['markup that does not close', () => zip(`<w:document ${MAIN}><w:body><w:p>`), /^damaged$/],
  ['no text part', () => zipSync({ 'word/other.xml': strToU8('<a/>') }), /^damaged$/],
];

describe('hostile Word files', () => {
  it('say only what is printed: nothing that they link, fetch or would run', () => {
    const { text, blocks } = openWord(hostileWord('https://www.unodc.org'));
    expect(text).toContain('A paper that is hostile to its readers.');
    expect(text).not.toMatch(/stolen\.(?:png|txt|html)|DDEAUTO|AutoOpen/);
    const links = blocks.flatMap((block) => block.links.map(({ href }) => href));
    expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
  });

  it.each(WORDS)('with %s are read or refused, and come to an end', async (_name, file, says) => {
    expect(await readOrRefuse(() => openWord(file()))).toMatch(says);
  });
});
