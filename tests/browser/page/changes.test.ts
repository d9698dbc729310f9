import { expect, test } from 'vitest';
import { openTestPage, SHOWN } from './openTestPage.ts';
import { painted } from './painted.ts';

function addParagraph(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
}

test('a page without anything: no highlight, no element, one report', async () => {
  const page = openTestPage('<p>Nothing here.</p>');
  await expect.poll(() => page.reports).toEqual([0]);
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(document.querySelector('addendum-overlay')).toBeNull();
});

test('content that comes to a page without anything', async () => {
  const page = openTestPage('<p>Nothing here.</p>');
  await expect.poll(() => page.reports).toEqual([0]);
  addParagraph('Late A/1/1.');
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/1']);
  await expect.poll(() => page.reports).toEqual([0, 1]);
});

test('content that comes late, changes and goes', async () => {
  const page = openTestPage('<p id="one">First A/1/1.</p>');
  await expect.poll(() => page.reports).toEqual([1]);
  addParagraph('Late A/1/2.');
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/1', 'A/1/2']);
  const one = document.getElementById('one');
  if (one?.firstChild) one.firstChild.nodeValue = 'Now A/9/9.';
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/9/9', 'A/1/2']);
  one?.remove();
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/2']);
  await expect.poll(() => page.reports).toEqual([1, 2, 2, 1]);
});

test('a content root that is replaced', async () => {
  openTestPage('<main><p>First A/1/1.</p></main>');
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/1']);
  document.body.innerHTML = '<main><p>Other A/1/2.</p></main>';
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/2']);
});

test('another address without a reload closes the card and reads again', async () => {
  const page = openTestPage('<p>First A/1/1.</p>');
  await page.ready();
  page.overlay.current()?.move(1);
  await expect.poll(page.cardText).toContain('A/1/1');
  page.overlay.navigate(new URL('https://www.unodc.org/unodc/en/other.html'));
  document.body.innerHTML = '<p>Other A/1/2.</p>';
  expect(page.cardText()).toBe('');
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/2']);
});

test('another place of the same address changes nothing', async () => {
  const page = openTestPage('<p>First A/1/1.</p>');
  await expect.poll(() => page.reports).toEqual([1]);
  const current = page.overlay.current();
  page.overlay.navigate(new URL('https://www.unodc.org/unodc/en/index.html#part'));
  expect(page.overlay.current()).toBe(current);
});

test('everything can be hidden, and shown again', async () => {
  const page = openTestPage('<p>First A/1/1.</p>');
  await expect.poll(() => page.reports).toEqual([1]);
  page.overlay.setShown({ references: false, recommendations: false, notes: false, areNotesPainted: false });
  expect([...CSS.highlights.keys()]).toEqual([]);
  await expect.poll(() => page.reports).toEqual([1, null]);
  page.overlay.setShown(SHOWN);
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/1']);
});

test('a page whose background does not answer keeps what its script found', async () => {
  const page = openTestPage('<p>First A/1/1.</p>', {
    readPage: () => Promise.reject(new Error('No answer.')),
  });
  await expect.poll(() => page.reports).toEqual([1]);
  expect(painted('addendum-ref')).toEqual(['A/1/1']);
});

test('what the background finds besides is painted too', async () => {
  openTestPage('<p>First A/1/1 and that report.</p>', {
    readPage: async ({ text }) => ({
      context: { symbol: 'A/5/5' },
      references: ['A/1/1', 'that report'].map((words) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        text: words,
        kind: 'symbol',
        canonical: 'A/1/1',
        pinpoint: null,
        status: 'resolved',
        candidates: [],
        reason: 'symbol-printed',
      })),
    }),
  });
  await expect.poll(() => painted('addendum-ref')).toEqual(['A/1/1', 'that report']);
});

test('a page that changes without end is read only now and then, and shows what it has in the end', async () => {
  let reads = 0;
  const page = openTestPage('<p>First A/1/1.</p><p id="clock">0</p>', {
    async readPage() {
      reads++;
      return { context: { symbol: null }, references: [] };
    },
  });
  await page.ready();
  const changes = 200;
  const clock = document.getElementById('clock') as HTMLElement;
  for (let change = 1; change <= changes; change++) {
    clock.textContent = `At ${change}`;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(reads).toBeLessThan(changes / 5);
  const before = reads;
  clock.textContent = 'At the end';
  await expect.poll(() => reads).toBeGreaterThan(before);
});
