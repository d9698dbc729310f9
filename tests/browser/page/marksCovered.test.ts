import { expect, test } from 'vitest';
import { marksOf } from './marksOf.ts';
import { openTestPage } from './openTestPage.ts';
import { readTestOutline } from './readTestOutline.ts';

const TEXT = `<p id="one" style="margin: 200px 80px">15. States should read A/1/2.</p><div style="height: 3000px"></div>`;
const HEADER = 'inset: 0 0 auto; height: 60px; background: #dde';

/** What hides a paragraph that is scrolled to the window's edge, and what scrolls it. */
const CASES: { name: string; markup: string; scroll: (by: number) => void }[] = [
  {
    name: 'below a header that is fixed',
    markup: `<header style="position: fixed; ${HEADER}">Menu</header>${TEXT}`,
    scroll: (by) => scrollTo(0, by),
  },
  {
    name: 'below a header that sticks, with parts of its own',
    markup: `<header style="position: sticky; ${HEADER}"><div style="height: 100%"><b>Menu</b></div></header>${TEXT}`,
    scroll: (by) => scrollTo(0, by),
  },
  {
    name: 'out of a box that scrolls and holds the whole text',
    markup: `<header style="height: 60px">Menu</header><main style="height: 400px; overflow: auto">${TEXT}</main>`,
    scroll: (by) => document.querySelector('main')?.scrollTo(0, by),
  },
];

test.each(CASES)(
  'a mark goes with its paragraph $name, and comes back with it',
  async ({ markup, scroll }) => {
    const page = openTestPage(markup, { readDocument: readTestOutline });
    const isSeen = () => {
      const [mark] = marksOf(page);
      return mark !== undefined && !mark.hidden && getComputedStyle(mark).opacity === '1';
    };
    await expect.poll(isSeen).toBe(true);
    const top = document.getElementById('one')?.getBoundingClientRect().top ?? 0;
    // The paragraph is 20 pixels below the window's upper edge.
    scroll(top - 20);
    await expect.poll(isSeen).toBe(false);
    scroll(0);
    await expect.poll(isSeen).toBe(true);
  },
);

test('a mark below what covers it keeps the keyboard, and is seen as long as it has it', async () => {
  const page = openTestPage(CASES[0]?.markup ?? '', { readDocument: readTestOutline });
  await expect.poll(() => marksOf(page).filter(({ hidden }) => !hidden)).toHaveLength(1);
  const [mark] = marksOf(page);
  mark?.focus({ preventScroll: true });
  const top = document.getElementById('one')?.getBoundingClientRect().top ?? 0;
  scrollTo(0, top - 20);
  await expect.poll(() => mark?.classList.contains('covered')).toBe(true);
  expect(mark?.matches(':focus')).toBe(true);
  expect(mark && getComputedStyle(mark).opacity).toBe('1');
});
