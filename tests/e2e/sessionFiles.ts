import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAYOUTS } from '../unit/files/LAYOUTS.ts';
import type { SetPiece } from '../unit/files/SetPiece.ts';
import { setAsImage } from '../unit/files/setAsImage.ts';
import { setAsPdf } from '../unit/files/setAsPdf.ts';

/** A folder with the page of a session and its files, served as https://www.unodc.org/. */
export const SESSION_SITE = mkdtempSync(join(tmpdir(), 'addendum-session-'));
export const SESSION_PAGE = 'https://www.unodc.org/unodc/en/treaties/CTOC/session.html';
/** The same without any reference in its text. */
export const PLAIN_SESSION_PAGE = 'https://www.unodc.org/unodc/en/treaties/CTOC/plain-session.html';

const FOLDER = '/documents/treaties';
/** Named by job numbers: only their mastheads say what they are. */
const NAMES = Array.from({ length: 8 }, (_, at) => `V310000${at + 1}.pdf`);
const BROKEN = 3;
const IMAGE = 5;

const piece = (role: SetPiece['role'], text: string): SetPiece => ({ role, text, marks: [] });

function paper(number: number): SetPiece[] {
  return [
    piece('masthead', `CTOC/COP/WG.4/2031/${number}`),
    piece('masthead', 'Distr.: General'),
    piece('masthead', '17 February 2031'),
    piece('masthead', 'Original: English'),
    piece('masthead', `Specimen of paper ${number} of the Working Group on Lighthouses`),
    piece('heading', 'I. Introduction'),
    piece(
      'text',
      `1. Every sentence of paper ${number} was made up for testing, and no group of States has seen it.`,
    ),
    piece(
      'text',
      `2. States parties should consider painting lighthouse ${number} in stripes of two colours.`,
    ),
  ];
}

/** Makes two pages of a session that link to eight files, one of them broken and one an image. */
export async function makeSessionFiles(): Promise<void> {
  const layout = LAYOUTS[0]?.layout;
  if (!layout) throw new Error('There is no layout.');
  mkdirSync(join(SESSION_SITE, FOLDER), { recursive: true });
  for (const [at, name] of NAMES.entries()) {
    const content =
      at === BROKEN
        ? '%PDF-1.7\nnothing of a PDF'
        : at === IMAGE
          ? await setAsImage()
          : await setAsPdf(paper(at + 1), layout);
    writeFileSync(join(SESSION_SITE, FOLDER, name), content);
  }
  const links = NAMES.map((name, at) => `<p><a href="${FOLDER}/${name}">Paper ${at + 1}</a></p>`).join('\n');
  mkdirSync(join(SESSION_SITE, 'unodc/en/treaties/CTOC'), { recursive: true });
  for (const [name, sentence] of [
    ['session', '<p>The agenda is in CTOC/COP/WG.4/2010/1.</p>'],
    ['plain-session', ''],
  ])
    writeFileSync(
      join(SESSION_SITE, `unodc/en/treaties/CTOC/${name}.html`),
      `<!doctype html><html lang="en"><title>Specimen: a session</title><body>
<nav><a href="${FOLDER}/menu.pdf">Menu</a></nav>
<div id="content-container"><h1>Specimen of a page</h1>${sentence}${links}</div></body></html>`,
    );
}
