import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { closeBidi } from '../../../../lib/export/closeBidi.ts';
import { writeCsv } from '../../../../lib/export/csv/writeCsv.ts';
import type { ExportDocument } from '../../../../lib/export/ExportDocument.ts';
import { writeHtml } from '../../../../lib/export/html/writeHtml.ts';
import { writeHypothesis } from '../../../../lib/export/hypothesis/writeHypothesis.ts';
import { nameFile } from '../../../../lib/export/markdown/nameFile.ts';
import { writeDocumentMarkdown } from '../../../../lib/export/markdown/writeDocumentMarkdown.ts';
import { writeBibtex } from '../../../../lib/export/references/writeBibtex.ts';
import { writeRis } from '../../../../lib/export/references/writeRis.ts';
import { writeWebAnnotations } from '../../../../lib/export/web-annotation/writeWebAnnotations.ts';
import { writeNotesWord } from '../../../../lib/export/word/writeNotesWord.ts';
import fc from '../../../fixtures/fc.ts';
import { tally } from '../../../fixtures/tally.ts';
import { sampleExport } from '../sampleExport.ts';
import { SAMPLE_WORDS } from '../sampleWords.ts';
import { SAMPLE_WRITING } from '../sampleWriting.ts';
import { findWordFaults } from './findWordFaults.ts';
import { sampleDocuments } from './sampleDocuments.ts';

const PIECES = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', "'", '"', ';', '\t', '\r', '\r\n', '\n', '\u0000', '\u0008', '\u2028'],
  ...['</p>', '<script>', '<!--', '-->', '&lt;', ']]>', '<w:p/>', 'javascript:x', '" onload="x'],
  ...['{', '}', '\\', '%', '$', '@book{', 'ER  - ', 'TY  - RPRT', '---\n', 'title: x\n', '```dataviewjs\n'],
  ...['[[x]]', '![[x]]', '#tag', '^id', '%%', '\uD800', '\uDFFF', '\uFFFE', '\u202E', '\u2067', '\u202C'],
  ...['الفوانيس', '中文', '😀', 'word', ' ', '__proto__', 'constructor'],
];

/** Texts put together of what some format trips over. */
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));

/** A document of hostile name with one hostile note. */
const document: fc.Arbitrary<ExportDocument> = fc
  .record({
    title: text,
    quote: text,
    comment: text,
    tag: text,
    status: fc.option(text),
    paragraph: fc.option(text),
  })
  .map(({ title, quote, comment, tag, status, paragraph }) => {
    const source = { symbol: null, title, url: `https://a.example/${title}`, language: title, paragraph };
    const note = sampleExport({ quote, comment, tags: [tag], status, source });
    const [, bare] = sampleDocuments([note]);
    if (!bare) throw new Error('no sample');
    return {
      ...bare,
      work: { ...bare.work, title, author: title, place: title },
      language: title,
      notes: [note],
    };
  });

async function join(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

describe('whatever stands in a note or a title', () => {
  it('a Word file stays one that Word opens', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (one) => {
        const bytes = await writeNotesWord([one], SAMPLE_WORDS, { style: 'chicago', language: 'en' });
        expect(findWordFaults(bytes)).toEqual([]);
        tally('hostile documents written to a format');
      }),
      { numRuns: 40 },
    );
  });

  it('RIS has lines of fields alone, BibTeX balanced braces and one entry', () => {
    fc.assert(
      fc.property(document, (one) => {
        const lines = [...writeRis([one])].join('').trim().split('\r\n');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-(?: [^\r\n\u2028\u2029]*)?$/);
        expect(lines.filter((line) => /^(?:TY|ER) /.test(line))).toHaveLength(2);
        const bib = [...writeBibtex([one])].join('');
        const braces = bib.replace(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of braces) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(bib.match(/^@/gm)).toHaveLength(1);
        tally('hostile documents written to a format');
      }),
    );
  });

  it('HTML has the elements of the page alone, and the properties of Markdown stay properties', () => {
    fc.assert(
      fc.property(document, (one) => {
        const [, body = ''] = [...writeHtml([one], SAMPLE_WRITING)].join('').split('<body>');
        for (const [, name = ''] of body.matchAll(/<\/?([a-z\d]+)/gi))
          expect([
            'section',
            'article',
            'blockquote',
            'p',
            'div',
            'dl',
            'dt',
            'dd',
            'h1',
            'h2',
            'a',
            'b',
            'ul',
            'ol',
            'li',
            'strong',
            'em',
            's',
            'code',
            'pre',
            'hr',
            'br',
            'body',
            'html',
          ]).toContain(name);
        expect(body).not.toMatch(/href="(?!https?:)/);
        const [, head = ''] =
          /^---\n([\s\S]*?)\n---\n/.exec([...writeDocumentMarkdown(one, SAMPLE_WRITING)].join('')) ?? [];
        for (const line of head.split('\n')) {
          expect(line).toMatch(/^[a-z]+: ["[]/);
          expect(() => JSON.parse(line.slice(line.indexOf(':') + 1))).not.toThrow();
        }
        tally('hostile documents written to a format');
      }),
    );
  });

  it('JSON stays JSON, and no cell of a table is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(document, async ({ notes }) => {
        const items = notes.map((note) => ({ note }));
        const now = new Date('2099-02-17T12:00:00Z');
        JSON.parse(await join(writeWebAnnotations(items, { label: 'Notes', now })));
        JSON.parse(await join(writeHypothesis(items, { now })));
        const { data, errors } = Papa.parse<string[]>(await join(writeCsv(items, SAMPLE_WRITING)), {
          newline: '\r\n',
          delimiter: ',',
        });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(3);
        for (const cell of data[1] ?? []) expect(cell).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
        tally('hostile documents written to a format');
      }),
      { numRuns: 60 },
    );
  });

  it('a file name leads nowhere, fits every system, and comes once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.constantFrom('../..', 'CON', 'a.', 'A.', '😀'.repeat(300))), {
          maxLength: 6,
        }),
        (named) => {
          const taken = new Set<string>();
          const names = named.map((one) => `${nameFile(one, taken)}.md`);
          for (const name of names) {
            expect(name).not.toMatch(/[\p{C}<>:"/\\|?*]|^[. ]|^(?:con|prn|aux|nul)\b/iu);
            expect(new TextEncoder().encode(name).length).toBeLessThan(255);
          }
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        },
      ),
    );
  });
});

it.each([
  ['a\u202Eb', 'a\u202Eb\u202C'],
  ['a\u2067b\u202Ec', 'a\u2067b\u202Ec\u202C\u2069'],
  ['\u202Ea\nb', '\u202Ea\u202C\nb'],
  ['a\u2067b\u2069c', 'a\u2067b\u2069c'],
  ['plain', 'plain'],
])('%j ends its own turns of direction: %j', (open, closed) => {
  expect(closeBidi(open)).toBe(closed);
});
