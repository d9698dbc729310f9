import { expect, onTestFinished, test } from 'vitest';
import type { NoteToPlace } from '../../../lib/page/PageCalls.ts';
import { openTestPage } from './openTestPage.ts';
import { painted } from './painted.ts';
import { readTestOutline } from './readTestOutline.ts';

const WORDS = 'States should read A/1/2.';
const NOTE: NoteToPlace = {
  id: 'one',
  selectors: [{ type: 'TextQuoteSelector', exact: 'States should', prefix: '', suffix: '' }],
  colour: 1,
  tracking: null,
  isBare: false,
  snapshot: null,
  isRecognised: false,
  isFromDraft: false,
};

/** What pages do to their own layout; "main" holds the text, #one the paragraph in question. */
const PAGES: { name: string; rules: string }[] = [
  { name: 'as usual', rules: '' },
  { name: 'drawn larger as a whole', rules: 'html { zoom: 1.5; }' },
  { name: 'drawn smaller as a whole', rules: 'html { zoom: 0.75; }' },
  { name: 'with a body drawn larger', rules: 'body { zoom: 1.5; }' },
  { name: 'with a body that is scaled', rules: 'body { transform: scale(0.8); transform-origin: 0 0; }' },
  { name: 'with a body out of its corner', rules: 'html, body { position: relative; margin: 30px 40px; }' },
  { name: 'in columns', rules: 'main { columns: 2; column-gap: 80px; }' },
  {
    name: 'drawn only in view',
    rules: 'section { content-visibility: auto; contain-intrinsic-size: 300px; }',
  },
  { name: 'whose paragraphs have no box', rules: 'p { display: contents; }' },
  { name: 'whose paragraphs are in a grid', rules: 'main { display: grid; gap: 20px; }' },
];

/** Rectangle of the first letter of the paragraph in question. */
function firstLetter(): DOMRect {
  const letter = new Range();
  const text = document.getElementById('one')?.firstChild as Text;
  letter.setStart(text, 0);
  letter.setEnd(text, 1);
  return letter.getBoundingClientRect();
}

test.each(PAGES)(
  'on a page $name, what is painted is painted and marks stand beside it',
  async ({ rules }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`main { margin: 0 80px; font: 16px/1.5 serif; } ${rules}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    onTestFinished(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    const page = openTestPage(
      `<main><section><p>14. Boats were counted.</p></section><section><p id="one">15. ${WORDS}</p></section>
     <section><p>16. Crews were counted.</p></section></main>`,
      { readDocument: readTestOutline, notesOfPage: async () => [NOTE] },
    );
    const marks = () => [...(page.root()?.querySelectorAll<HTMLElement>('.mark:not([hidden])') ?? [])];
    await expect.poll(() => marks().length).toBe(2);
    await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/2']);
    await expect.poll(() => painted('addendum-note-1')).toEqual(['States should']);
    await expect
      .poll(() => {
        const letter = firstLetter();
        const [inner, outer] = marks()
          .map((mark) => mark.getBoundingClientRect())
          .sort((one, other) => other.left - one.left);
        if (inner === undefined || outer === undefined) return 'no marks';
        const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
        if ([inner, outer].some((rect) => Math.abs(middleOf(rect) - middleOf(letter)) > 2))
          return 'not level';
        if (letter.left - inner.right > 10 || inner.left - outer.right > 10) return 'far away';
        return inner.right <= letter.left && outer.right <= inner.left ? 'beside' : 'over one another';
      })
      .toBe('beside');
  },
);
