import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCsv } from '../../../../lib/export/csv/writeCsv.ts';
import { writeNotesWord } from '../../../../lib/export/word/writeNotesWord.ts';
import { sampleExport } from '../sampleExport.ts';
import { SAMPLE_WORDS } from '../sampleWords.ts';
import { SAMPLE_WRITING } from '../sampleWriting.ts';
import { sampleDocuments } from './sampleDocuments.ts';

const run = promisify(execFile);
/** It starts slowly where it never ran. */
const PATIENCE = 180_000;

let folder: string;
let isThere = false;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-office-'));
  isThere = await run('soffice', ['--version']).then(
    () => true,
    () => false,
  );
  if (!isThere) console.log('LibreOffice is not here: what it makes of the files was not looked at.');
}, PATIENCE);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a file, in another format, as text; null where it is not there. */
async function convert(
  name: string,
  content: Uint8Array | string,
  to: string,
  read?: string,
): Promise<string | null> {
  if (!isThere) return null;
  fs.writeFileSync(path.join(folder, name), content);
  const filter = read === undefined ? [] : [`--infilter=${read}`];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [
    profile,
    '--headless',
    ...filter,
    '--convert-to',
    to,
    '--outdir',
    folder,
    path.join(folder, name),
  ]);
  const ending = to.split(':')[0];
  return fs.readFileSync(path.join(folder, `${path.parse(name).name}.${ending}`), 'utf8');
}

it(
  'LibreOffice opens a Word file with its passage, comment and footnote',
  async () => {
    const [known] = sampleDocuments([sampleExport()]);
    const bytes = await writeNotesWord(known ? [known] : [], SAMPLE_WORDS, {
      style: 'editorial-manual',
      language: 'en',
    });
    // Its plain text leaves footnotes out: as a page they stand at the end.
    const text = await convert('notes.docx', new Uint8Array(bytes), 'html');
    for (const words of [
      '“lanterns should be lit”',
      'Ask who lights them.',
      'CTOC/COP/WG.4/2099/6, para. 15.',
    ])
      expect(text?.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ') ?? words).toContain(words);
  },
  PATIENCE,
);

it(
  'LibreOffice calculates nothing in a table',
  async () => {
    const items = ['=1+1', '+1+1', '@SUM(1;1)', '-1+3', '\t=1+1'].map((quote, at) => ({
      note: sampleExport({ id: `id-${at}`, quote }),
    }));
    let table = '';
    for await (const piece of writeCsv(items, SAMPLE_WRITING)) table += piece;
    // Comma, quotation mark, UTF-8, from the first line; then all cells are written as they are shown.
    const shown = await convert('table.csv', table, 'html', 'CSV:44,34,76,1');
    for (const words of ['=1+1', '+1+1', '@SUM(1;1)', '-1+3']) expect(shown ?? words).toContain(words);
    expect(shown ?? '').not.toMatch(/<td[^>]*sdval="2"/);
  },
  PATIENCE,
);
