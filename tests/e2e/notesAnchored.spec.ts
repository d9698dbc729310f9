import { expect } from '@playwright/test';
import { keepDrafts, makeNote, order, readTable } from './notebook.ts';
import { paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'should keep a list of the offices that answer letters from abroad';
const COMMENT = 'Nobody but me may read these words.';

/** What happens to the page after the note was made; runs in the page, with the paragraph that holds the passage. */
type Change = (paragraph: Element) => void;

const CASES: { name: string; change: Change; place: object; painted: string[] }[] = [
  {
    name: 'the page shifts: the note stands where its words stand now',
    change(paragraph) {
      const added = document.createElement('p');
      added.textContent = 'A paragraph that was put in before all others.';
      paragraph.parentElement?.prepend(added);
    },
    place: { how: 'moved' },
    painted: [WORDS],
  },
  {
    name: 'its words are edited: it is placed, and said to be edited',
    change(paragraph) {
      const [text] = [...paragraph.childNodes].filter((node) => node.textContent?.includes('letters'));
      if (text) text.textContent = text.textContent?.replace('answer letters', 'answer all letters') ?? '';
    },
    place: { how: 'edited' },
    painted: [WORDS.replace('answer letters', 'answer all letters')],
  },
  {
    name: 'its paragraph moves: it moves with it',
    change(paragraph) {
      paragraph.parentElement?.append(paragraph);
    },
    place: { how: 'moved' },
    painted: [WORDS],
  },
  {
    name: 'its paragraph is taken out: it is nowhere',
    change: (paragraph) => paragraph.remove(),
    place: { orphan: 'missing' },
    painted: [],
  },
  {
    name: 'its paragraph is taken out, and one like it put in elsewhere: it is nowhere',
    change(paragraph) {
      const twin = paragraph.cloneNode(true) as Element;
      twin.append(' It is another paragraph.');
      paragraph.parentElement?.append(twin);
      paragraph.remove();
    },
    place: { orphan: 'missing' },
    painted: [],
  },
  {
    name: 'one like it is put in beside it: it stays',
    change(paragraph) {
      const twin = paragraph.cloneNode(true) as Element;
      twin.append(' It is another paragraph.');
      paragraph.before(twin);
    },
    place: { how: 'moved' },
    painted: [WORDS],
  },
];

for (const { name, change, place, painted } of CASES) {
  test(name, async ({ page, context, background }) => {
    await page.goto(SPECIMENS.paper);
    const own = await makeNote(context, page, WORDS);
    await keepDrafts(own, COMMENT);
    await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
    const [note] = await readTable(own, 'notes');
    await page.locator('p', { hasText: WORDS }).evaluate(change);
    await expect
      .poll(() => order(background, { order: 'list-notes' }))
      .toEqual({ notes: [expect.objectContaining({ id: note?.id, ...place })] });
    await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual(painted);
  });
}
