import { expect, type Page } from '@playwright/test';
import { keepDrafts, openOwn, order, readTable, toolsOf } from './notebook.ts';
import { cardOf, paintedIn, restOn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'count the pilots of each harbour';
const IN_COMPONENT = 'CTOC/COP/WG.4/2009/2';

/** Selects the words in the component with the pointer, as a reader does. */
async function dragOverWords(page: Page): Promise<void> {
  const { first, last } = await page.evaluate((words) => {
    const shadow = document.querySelector('specimen-section')?.shadowRoot;
    const text = shadow?.querySelector('p')?.firstChild as Text;
    const at = text.data.indexOf(words);
    const letterAt = (offset: number) => {
      const letter = new Range();
      letter.setStart(text, offset);
      letter.setEnd(text, offset + 1);
      const { left, right, top, bottom } = letter.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    };
    return { first: letterAt(at), last: letterAt(at + words.length - 1) };
  }, WORDS);
  await page.mouse.move(first.left, first.middle);
  await page.mouse.down();
  await page.mouse.move(last.right, last.middle, { steps: 4 });
  await page.mouse.up();
}

/** The trees in which ranges of a highlight stand. */
const treesOf = (page: Page, key: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const tree = range.startContainer.getRootNode();
        return tree instanceof ShadowRoot ? tree.host.localName : 'document';
      }),
    key,
  );

test('references in components are painted in the order of the page, and found by the pointer', async ({
  page,
}) => {
  await page.goto(SPECIMENS.components);
  await expect
    .poll(() => paintedIn(page))
    .toEqual([
      'CTOC/COP/WG.4/2031/7',
      'CTOC/COP/WG.4/2010/6',
      IN_COMPONENT,
      'CTOC/COP/WG.4/2010/6',
      'CTOC/COP/2010/17',
    ]);
  await restOn(page, IN_COMPONENT);
  await expect(cardOf(page)).toContainText('14–15 April 2009');
});

test('a note is made in a component, and stands there again after a reload', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.components);
  await expect.poll(() => paintedIn(page)).toContain(IN_COMPONENT);
  const markup = () => page.evaluate(() => document.querySelector('specimen-section')?.shadowRoot?.innerHTML);
  const before = await markup();
  // The paragraph is known once the page was read as a document.
  await expect(page.locator('addendum-overlay').getByRole('button', { name: /paragraph 3/ })).toHaveCount(1);
  await dragOverWords(page);
  await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  const own = await openOwn(context);
  await expect.poll(() => readTable(own, 'drafts')).toHaveLength(1);
  const [draft] = await readTable(own, 'drafts');
  expect(draft?.content).toMatchObject({ quote: WORDS, source: { paragraph: '3' } });
  await keepDrafts(own, 'A comment on words of a component.');
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  await page.reload();
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  expect(await treesOf(page, 'addendum-note-1')).toEqual(['specimen-section']);
  expect(await markup()).toBe(before);
  await expect
    .poll(() => order(background, { order: 'list-notes' }))
    .toEqual({ notes: [expect.objectContaining({ how: 'exact' })] });
  const marks = page.locator('addendum-overlay').getByRole('group', { name: 'Notes on this page' });
  await expect(marks.getByRole('button')).toHaveAccessibleName('Notes: 1');
});
