import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAYOUTS } from '../unit/files/LAYOUTS.ts';
import type { SetPiece } from '../unit/files/SetPiece.ts';
import { setAsImage } from '../unit/files/setAsImage.ts';
import { setAsPdf } from '../unit/files/setAsPdf.ts';
import { setAsWord } from '../unit/files/setAsWord.ts';
import { hostilePdf } from './hostilePdf.ts';
import { hostileWord } from './hostileWord.ts';

/** A folder for the files that the reader is tested with, served as https://www.unodc.org/. */
export const READER_SITE = mkdtempSync(join(tmpdir(), 'addendum-reader-'));

const FOLDER = '/documents/lighthouses';
export const ADDRESS = `https://www.unodc.org${FOLDER}`;

const piece = (role: SetPiece['role'], text: string): SetPiece => ({ role, text, marks: [] });

/** Longer than a page, so that it goes on over the border of two. */
const LONG = Array.from(
  { length: 40 },
  (_, at) => `States parties should keep the lamp number ${at + 1} of their lighthouses in good repair`,
).join(', and ');

/** A report of our own making, in the shape of a working group's. */
export const REPORT: SetPiece[] = [
  piece('masthead', 'CTOC/COP/WG.4/2031/9'),
  piece('masthead', 'Distr.: General'),
  piece('masthead', '17 February 2031'),
  piece('masthead', 'Original: English'),
  piece(
    'masthead',
    'Report on the meeting of the Working Group on Lighthouses held in Vienna from 27 to 29 January 2031',
  ),
  piece('heading', 'I. Introduction'),
  piece(
    'text',
    '1. In its decision 4/4, the Conference decided to look after lighthouses, see CTOC/COP/2008/19.',
  ),
  piece('heading', 'II. Recommendations adopted by the Working Group'),
  piece(
    'text',
    '2. States parties should paint their lighthouses white and red, as set out in CTOC/COP/WG.4/2010/6.',
  ),
  piece('text', `3. ${LONG}.`),
  ...Array.from({ length: 12 }, (_, at) =>
    piece(
      'text',
      `${at + 4}. States parties should consider lighting lamp ${at + 1} at dusk, and putting it out at dawn.`,
    ),
  ),
];

/** A report of the year after, which goes on from the first. */
const LATER: SetPiece[] = [
  piece('masthead', 'CTOC/COP/WG.4/2032/6'),
  piece('masthead', 'Distr.: General'),
  piece('masthead', '20 February 2032'),
  piece('masthead', 'Original: English'),
  piece(
    'masthead',
    'Report on the meeting of the Working Group on Lighthouses held in Vienna from 26 to 28 January 2032',
  ),
  piece('heading', 'II. Recommendations adopted by the Working Group'),
  piece(
    'text',
    '2. Further to paragraph 2 of its report CTOC/COP/WG.4/2031/9, States parties should paint their lighthouses every year.',
  ),
];

/** A document as a web page. */
function setAsPage(pieces: readonly SetPiece[]): string {
  const body = pieces
    .map(({ role, text }) => (role === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`))
    .join('\n');
  return `<!doctype html><html lang="en"><title>A report</title><body><div id="content-container">${body}<p>See also <a href="${FOLDER}/report.pdf">A/99/100</a>.</p></div></body></html>`;
}

/** Makes the files: a report as PDF, Word and web page, and what cannot be read. */
export async function makeReaderFiles(): Promise<void> {
  const layout = LAYOUTS[0]?.layout;
  if (!layout) throw new Error('There is no layout.');
  const folder = join(READER_SITE, FOLDER);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const pdf = await setAsPdf(REPORT, layout);
  write('report.pdf', pdf);
  write('report.docx', await setAsWord(REPORT, { isCounted: true, hasHeader: true }));
  write('report.html', setAsPage(REPORT));
  write('later.html', setAsPage(LATER));
  write('report.txt', REPORT.map(({ text }) => text).join('\n\n'));
  write('locked.pdf', await setAsPdf(REPORT, { ...layout, password: 'lamp' }));
  write('damaged.pdf', '%PDF-1.7\nnothing of a PDF');
  write('empty.pdf', '');
  write(
    'missing.pdf',
    await setAsPdf([piece('text', 'The document you are looking for does not exist.')], layout),
  );
  write('scanned.pdf', await setAsImage());
  write('hostile.pdf', hostilePdf());
  write('hostile.docx', hostileWord(ADDRESS));
  write(
    'hostile.html',
    `<!doctype html><meta http-equiv="refresh" content="0;url=${ADDRESS}/stolen"><script src="stolen.js"></script><link rel="stylesheet" href="stolen.css"><p onclick="steal()">A page that is hostile to its readers.<img src="stolen.png" onerror="location='${ADDRESS}/stolen'"><iframe src="stolen.html"></iframe> <a href="javascript:alert(1)">here</a></p>`,
  );
  const long = Array.from({ length: 9000 }, (_, at) =>
    piece(
      'text',
      `${at + 1}. States parties should light lamp ${at + 1} of document A/71/${at + 1}, each evening at dusk.`,
    ),
  );
  write('long.pdf', await setAsPdf(long, layout));
}
