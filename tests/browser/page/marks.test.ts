import { expect, test } from 'vitest';
import type { PageCalls } from '../../../lib/page/PageCalls.ts';
import { marksOf } from './marksOf.ts';
import { openTestPage, SHOWN, type TestPage } from './openTestPage.ts';
import { readTestOutline } from './readTestOutline.ts';

const CALLS: Partial<PageCalls> = { readDocument: readTestOutline };
const MARGIN = 'padding: 0 60px; font: 16px/1.5 serif';

const labelsOf = (page: TestPage) => marksOf(page).map((mark) => mark.ariaLabel);

/** Rectangle of the first letter of an element. */
function firstLetter(id: string): DOMRect {
  const range = new Range();
  const walker = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node !== null && node.nodeValue?.trim() === '') node = walker.nextNode();
  const start = (node?.nodeValue ?? '').search(/\S/);
  range.setStart(node as Node, start);
  range.setEnd(node as Node, start + 1);
  return range.getClientRects()[0] as DOMRect;
}

async function open(markup: string): Promise<TestPage> {
  const page = openTestPage(markup, CALLS);
  await expect.poll(() => marksOf(page).length).toBeGreaterThan(0);
  return page;
}

test('recommendations have marks in reading order, labelled', async () => {
  const page = await open(
    `<div style="${MARGIN}"><p>15. States should read A/1/2.</p><p>16. Nothing is asked.</p>
     <p>17. States may wish to rest.</p><p>18. States should:</p><p>(a) Sing;</p><p>(b) Dance.</p></div>`,
  );
  await expect
    .poll(() => labelsOf(page))
    .toEqual([
      'Recommendation, paragraph 15, States, should',
      'Proposal, paragraph 17, States, should',
      'Recommendation, paragraph 18, items: 2',
      'Recommendation, paragraph 18 (a), States, should',
      'Recommendation, paragraph 18 (b), States, should',
    ]);
  expect(marksOf(page).map((mark) => mark.classList.contains('mark-item'))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

const LAYOUTS = [
  { name: 'a margin', markup: `<div style="${MARGIN}"><p id="one">15. States should read A/1/2.</p></div>` },
  {
    name: 'no margin at all',
    markup: '<p id="one" style="margin: 30px 0">15. States should read A/1/2.</p>',
  },
  {
    name: 'a first line that is indented',
    markup: `<div style="${MARGIN}"><p id="one" style="text-indent: 40px">15. States should read A/1/2.</p></div>`,
  },
  {
    name: 'plain text',
    markup: '<pre id="one" style="margin: 8px">\n\n     15. States should read A/1/2.</pre>',
  },
  {
    name: 'text from right to left',
    markup: `<div dir="rtl" style="${MARGIN}"><p id="one">15. States should read A/1/2.</p></div>`,
  },
  {
    name: 'a cell with another before it',
    markup: `<table style="margin-left: 60px"><tr><td style="padding: 1px">Many words of the first cell</td>
      <td style="padding: 1px"><p id="one">15. States should read A/1/2.</p></td></tr></table>`,
  },
  {
    name: 'a list',
    markup: `<div style="${MARGIN}"><ul><li id="one">15. States should read A/1/2.</li></ul></div>`,
  },
];

test.each(LAYOUTS)('a mark is level with its line and covers no words: $name', async ({ markup }) => {
  const page = await open(`${markup}<p style="margin: 900px 0 0">The end.</p>`);
  const letter = firstLetter('one');
  const mark = marksOf(page)[0]?.getBoundingClientRect() ?? new DOMRect();
  expect(Math.abs(mark.top - letter.top)).toBeLessThanOrEqual(mark.height < 6 ? 6 : 3);
  expect(mark.left).toBeGreaterThanOrEqual(0);
  expect(mark.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = new Range();
    range.selectNodeContents(node);
    for (const line of node.nodeValue?.trim() ? range.getClientRects() : []) {
      const over = Math.min(line.right, mark.right) - Math.max(line.left, mark.left);
      const across = Math.min(line.bottom, mark.bottom) - Math.max(line.top, mark.top);
      // A space at the start of a line of plain text is no word.
      if (document.querySelector('pre') === null) expect(Math.min(over, across)).toBeLessThanOrEqual(1);
    }
  }
});

test('marks follow when what stands above them grows, late or inside a box that scrolls', async () => {
  const page = await open(
    `<div id="late"></div><div id="box" style="height: 300px; overflow: auto; ${MARGIN}">
     <p style="height: 100px">A/1/2</p><p id="one">15. States should rest.</p><p style="height: 600px"></p></div>`,
  );
  const gap = () => Math.abs((marksOf(page)[0]?.getBoundingClientRect().top ?? 99) - firstLetter('one').top);
  await expect.poll(gap).toBeLessThanOrEqual(1);
  (document.getElementById('late') as HTMLElement).style.height = '70px';
  await expect.poll(gap).toBeLessThanOrEqual(1);
  (document.getElementById('box') as HTMLElement).scrollTop = 40;
  await expect.poll(gap).toBeLessThanOrEqual(1);
});

test('only what is near the window is there, and the page itself stays as it is', async () => {
  const page = openTestPage(
    `<div style="${MARGIN}">${Array.from({ length: 400 }, (_, at) => `<p>${at + 1}. States should read A/1/2.</p>`).join('')}</div>`,
    CALLS,
  );
  const before = [document.head.outerHTML, document.body.outerHTML];
  await expect.poll(() => marksOf(page).length).toBeGreaterThan(5);
  expect(marksOf(page).length).toBeLessThan(150);
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => labelsOf(page)).toContain('Recommendation, paragraph 400, States, should');
  await expect.poll(() => labelsOf(page)).not.toContain('Recommendation, paragraph 1, States, should');
  expect([document.head.outerHTML, document.body.outerHTML]).toEqual(before);
});

test('a long text page has marks where the window is', async () => {
  const lines = Array.from({ length: 2_000 }, (_, at) => `${at + 1}. States should read A/1/2.`).join('\n\n');
  const page = await open(`<pre>${lines}</pre>`);
  expect(marksOf(page).length).toBeLessThan(300);
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => labelsOf(page)).toContain('Recommendation, paragraph 2000, States, should');
});

test('arrow keys go from mark to mark, Enter opens the card and Escape comes back', async () => {
  const page = await open(
    `<div style="${MARGIN}"><p>15. States should read A/1/2.</p><p style="margin-top: 3000px">16. States should rest [15].</p></div>`,
  );
  const focused = () => (page.root()?.activeElement as HTMLElement | null)?.ariaLabel ?? '';
  const press = (key: string) =>
    page
      .root()
      ?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  marksOf(page)[0]?.focus();
  press('ArrowDown');
  await expect.poll(focused).toContain('paragraph 16');
  press('ArrowUp');
  await expect.poll(focused).toContain('paragraph 15');
  marksOf(page)[0]?.click();
  await expect.poll(page.cardText).toContain('A/1/1');
  expect(page.cardText()).toContain('should');
  await expect.poll(page.cardText).toContain('para. 16');
  press('Escape');
  await expect.poll(page.cardText).toBe('');
  expect(focused()).toContain('paragraph 15');
});

test('marks go with their switch, and with everything', async () => {
  const page = await open(`<div style="${MARGIN}"><p>15. States should read A/1/2.</p></div>`);
  page.overlay.setShown({ ...SHOWN, recommendations: false });
  expect(marksOf(page)).toEqual([]);
  page.overlay.setShown({ ...SHOWN, references: false });
  await expect.poll(() => marksOf(page).length).toBe(1);
  marksOf(page)[0]?.click();
  await expect.poll(page.cardText).toContain('para. 15');
});

test('what the reader corrects is kept, read anew, and can be taken back', async () => {
  const kept: string[] = [];
  const page = openTestPage(
    `<div style="${MARGIN}"><p>15. States should read A/1/2.</p><p>16. States should rest.</p></div>`,
    {
      async readDocument(text) {
        const outline = await readTestOutline(text);
        const recommendations = outline.recommendations.filter(({ hash }) => !kept.includes(hash));
        return { ...outline, recommendations };
      },
      async correctDocument({ correction }) {
        if ('passage' in correction) kept.push(correction.passage.hash);
        page.overlay.renew();
      },
      async undoCorrection() {
        kept.pop();
        page.overlay.renew();
      },
    },
  );
  await expect.poll(() => marksOf(page).length).toBe(2);
  marksOf(page)[0]?.click();
  const press = (words: string) =>
    [...(page.root()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === words)?.click();
  await expect.poll(page.cardText).toContain('Correct this');
  press('This is not a recommendation');
  await expect.poll(() => labelsOf(page)).toEqual(['Recommendation, paragraph 16, States, should']);
  await expect.poll(page.cardText).toContain('Undo');
  press('Undo');
  await expect.poll(() => marksOf(page).length).toBe(2);
});

test('J and K go from recommendation to recommendation while the overlay is in use, and not else', async () => {
  const page = await open(
    `<div style="${MARGIN}"><p><input id="field"></p><p>15. States should read A/1/2.</p><p>Between: A/1/3.</p>
     <p hidden>16. States should hide.</p><p>17. States should rest.</p></div>`,
  );
  await page.ready();
  const press = (key: string) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  const current = () => (page.root()?.activeElement as HTMLElement | null)?.ariaLabel ?? '';
  expect(press('j')).toBe(true);
  expect(current()).toBe('');
  page.overlay.current()?.move(1);
  page.overlay.current()?.move(1);
  await expect.poll(current).toContain('A/1/3');
  expect(press('k')).toBe(false);
  expect(current()).toContain('paragraph 15,');
  press('j');
  expect(current()).toContain('paragraph 17,');
  press('j');
  expect(current()).toContain('paragraph 17,');
  await expect.poll(page.cardText).toContain('17');
  document.getElementById('field')?.focus();
  expect(press('k')).toBe(true);
});
