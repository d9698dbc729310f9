import { expect, test } from 'vitest';
import { openTestPage } from './openTestPage.ts';
import { painted } from './painted.ts';

const PAGE = `<p id="first">See A/1/1 and <a href="#x">A/1/2</a>, article 3, and B/2/<b>2</b>.</p><p>No more.</p>`;

test('references are painted; those in links and articles only wait for the pointer', async () => {
  const page = openTestPage(PAGE);
  await page.ready();
  expect(painted('addendum-ref')).toEqual(['A/1/1', 'B/2/2']);
  expect(painted('addendum-ref-quiet')).toEqual(['A/1/2', 'article 3']);
  expect(painted('addendum-ref-current')).toEqual([]);
});

test("the page's markup stays as it is, byte for byte", async () => {
  const page = openTestPage(PAGE);
  await page.ready();
  const before = [document.head.outerHTML, document.body.outerHTML];
  await expect.poll(() => painted('addendum-ref')).toHaveLength(2);
  page.overlay.current()?.move(1);
  await expect.poll(page.cardText).toContain('A/1/1');
  expect([document.head.outerHTML, document.body.outerHTML]).toEqual(before);
});

test('nothing is added to the page before there is something to draw', async () => {
  openTestPage(PAGE);
  await expect.poll(() => painted('addendum-ref')).toHaveLength(2);
  expect(document.querySelector('addendum-overlay')).toBeNull();
});

test('all goes with the signal, and nothing of others', async () => {
  CSS.highlights.set('of-the-page', new Highlight());
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const page = openTestPage(PAGE);
  await page.ready();
  page.overlay.current()?.move(1);
  await expect.poll(page.cardText).not.toBe('');
  page.stop();
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  expect(document.adoptedStyleSheets).toEqual([sheet]);
  expect(document.querySelector('addendum-overlay')).toBeNull();
  CSS.highlights.delete('of-the-page');
  document.adoptedStyleSheets = [];
});

test('a long page is painted where the window is', async () => {
  openTestPage(`<p>See A/1/1 and <a href="#x">A/1/2</a>.</p>${'<p>More A/9/9.</p>'.repeat(5_000)}`);
  await expect.poll(() => painted('addendum-ref')).toContain('A/1/1');
  expect(painted('addendum-ref')).not.toContain('A/1/2');
  expect(painted('addendum-ref').length).toBeLessThan(100);
});

test('a newer script takes over from the one before', async () => {
  const old = openTestPage(PAGE);
  await expect.poll(() => painted('addendum-ref')).toHaveLength(2);
  openTestPage(PAGE);
  await expect.poll(() => painted('addendum-ref')).toHaveLength(2);
  old.stop();
  expect(painted('addendum-ref')).toHaveLength(2);
});

test('what is far from the window is painted once it comes near', async () => {
  const far = Array.from({ length: 300 }, (_, at) => `<p>Paragraph with A/7/${at}.</p>`).join('');
  openTestPage(far);
  await expect.poll(() => painted('addendum-ref').length).toBeGreaterThan(5);
  expect(painted('addendum-ref')).not.toContain('A/7/299');
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => painted('addendum-ref')).toContain('A/7/299');
  await expect.poll(() => painted('addendum-ref')).not.toContain('A/7/0');
});

test('one long element is painted in part, where the window is', async () => {
  openTestPage(`<pre>${Array.from({ length: 2_000 }, (_, at) => `Line with A/7/${at}.`).join('\n')}</pre>`);
  await expect.poll(() => painted('addendum-ref')).toContain('A/7/0');
  expect(painted('addendum-ref').length).toBeLessThan(300);
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => painted('addendum-ref')).toContain('A/7/1999');
  expect(painted('addendum-ref')).not.toContain('A/7/0');
});
