import { expect, test } from 'vitest';
import { openTestPage } from './openTestPage.ts';

const chipsOf = (root: ShadowRoot | null) => [...(root?.querySelectorAll<HTMLElement>('.chip') ?? [])];

const CASES = [
  {
    name: 'a title without its symbol',
    markup: '<p><a href="https://docs.un.org/en/A/1/1">Agenda</a></p>',
    chips: ['A/1/1'],
  },
  {
    name: 'a link that prints its symbol',
    markup: '<p><a href="https://docs.un.org/en/A/1/1">A/1/1</a></p>',
    chips: [],
  },
  {
    name: 'a link whose words are another reference',
    markup: '<p><a href="https://docs.un.org/en/A/1/1">article 3</a></p>',
    chips: [],
  },
  {
    name: 'a row that prints the symbol',
    markup: '<table><tr><td>A/1/1</td><td><a href="https://docs.un.org/en/A/1/1">E</a></td></tr></table>',
    chips: [],
  },
  {
    name: 'six languages of one document',
    markup:
      '<p>Read <a href="https://docs.un.org/en/A/1/1">E</a> <a href="https://docs.un.org/en/A/1/1">F</a></p>',
    chips: ['A/1/1'],
  },
  {
    name: 'menus',
    markup: '<nav><a href="https://docs.un.org/en/A/1/1">Agenda</a></nav><p>B/2/2</p>',
    chips: [],
  },
  { name: 'other links', markup: '<p><a href="https://example.org/A/1/1">Agenda</a> B/2/2</p>', chips: [] },
];

test.each(CASES)('$name', async ({ markup, chips }) => {
  const page = openTestPage(markup);
  await expect.poll(() => page.reports.length).toBe(1);
  await expect.poll(() => chipsOf(page.root()).map((chip) => chip.textContent)).toEqual(chips);
});

test('a chip stands behind its link, and not on other words', async () => {
  const page = openTestPage(
    `<p><a id="free" href="https://docs.un.org/en/A/1/1">Agenda</a></p>
     <p><a id="followed" href="https://docs.un.org/en/A/1/2">Agenda</a> and many other words that follow it on the line</p>`,
  );
  await expect.poll(() => chipsOf(page.root())).toHaveLength(2);
  const [behind, above] = chipsOf(page.root()).map((chip) => chip.getBoundingClientRect());
  const [free, followed] = ['free', 'followed'].map((id) =>
    document.getElementById(id)?.getBoundingClientRect(),
  );
  expect(behind?.left).toBeGreaterThan(free?.right ?? 0);
  expect(above?.bottom).toBeLessThanOrEqual((followed?.top ?? 0) + 1);
});

test('a chip opens the card of its document', async () => {
  const page = openTestPage('<p><a href="https://docs.un.org/en/A/1/1">Agenda</a></p>');
  await expect.poll(() => chipsOf(page.root())).toHaveLength(1);
  chipsOf(page.root())[0]?.click();
  await expect.poll(page.cardText).toContain('A/1/1');
  expect(page.asked).toEqual(['A/1/1']);
});

test('a chip goes when its link goes', async () => {
  const page = openTestPage('<p id="one"><a href="https://docs.un.org/en/A/1/1">Agenda</a></p><p>B/2/2</p>');
  await expect.poll(() => chipsOf(page.root())).toHaveLength(1);
  document.getElementById('one')?.remove();
  await expect.poll(() => chipsOf(page.root())).toHaveLength(0);
});

test('a chip says the type of its document and how many notes there are, and says it anew', async () => {
  let notes = 2;
  const page = openTestPage(
    '<p><a href="https://docs.un.org/en/A/1/1">Agenda</a></p><p><a href="https://docs.un.org/en/A/1/2">Paper</a></p>',
    { describeDocuments: async () => [{ symbol: 'A/1/1', type: 'report', isRead: notes > 0, notes }] },
  );
  const words = () => chipsOf(page.root()).map((chip) => chip.textContent);
  await expect.poll(words).toEqual(['A/1/1 · Report · read · notes: 2', 'A/1/2']);
  notes = 0;
  page.overlay.current()?.renewLinks();
  await expect.poll(words).toEqual(['A/1/1 · Report', 'A/1/2']);
});

test('a file whose name says nothing has a chip once it was read', async () => {
  const asked: string[] = [];
  let isRead = false;
  const page = openTestPage(
    '<p>A/2/2 <a href="https://example.org/V3100001.pdf">Agenda</a> <a href="https://example.org/x.html">Page</a></p>',
    {
      async nameLinks(addresses) {
        asked.push(...addresses);
        return isRead ? addresses.map((address) => ({ address, symbol: 'A/1/1' })) : [];
      },
    },
  );
  await expect.poll(() => asked).toEqual(['https://example.org/V3100001.pdf']);
  expect(chipsOf(page.root())).toHaveLength(0);
  isRead = true;
  page.overlay.current()?.renewLinks();
  await expect.poll(() => chipsOf(page.root()).map((chip) => chip.textContent)).toEqual(['A/1/1']);
});
