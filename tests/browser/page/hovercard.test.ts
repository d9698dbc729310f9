import { expect, test } from 'vitest';
import type { PageCalls } from '../../../lib/page/PageCalls.ts';
import { openTestPage, type TestPage } from './openTestPage.ts';
import { painted } from './painted.ts';
import { plainCard } from './plainCard.ts';
import { clickAt, pointAt } from './pointAt.ts';

const PAGE = `<p><a id="start" href="#x">A link</a> See A/1/1 and <a id="linked" href="#y">A/1/2</a>, article 3.</p><p>Words beside.</p>`;

async function openPainted(calls: Partial<PageCalls> = {}): Promise<TestPage> {
  const page = openTestPage(PAGE, calls);
  await page.ready();
  expect(painted('addendum-ref')).toEqual(['A/1/1']);
  return page;
}

const press = (key: string, target: Element | null = document.activeElement) =>
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

test.each(['A/1/1', 'A/1/2', 'article 3'])(
  'resting on %s opens its card and marks the words',
  async (words) => {
    const page = await openPainted();
    pointAt(words);
    await expect.poll(page.cardText).toContain(words);
    expect(painted('addendum-ref-current')).toEqual([words]);
  },
);

test('brushing over words opens nothing', async () => {
  const page = await openPainted();
  pointAt('A/1/1');
  await expect.poll(() => painted('addendum-ref-current')).toEqual(['A/1/1']);
  pointAt('Words beside');
  await expect.poll(() => painted('addendum-ref-current')).toEqual([]);
  pointAt('article 3');
  await expect.poll(page.cardText).toContain('article 3');
  expect(page.asked).toEqual(['article 3']);
});

test('the card closes when the pointer has left, and stays while it is on the card', async () => {
  const page = await openPainted();
  pointAt('A/1/1');
  await expect.poll(page.cardText).toContain('A/1/1');
  const card = page.root()?.querySelector('.hovercard');
  pointAt('Words beside');
  card?.dispatchEvent(new PointerEvent('pointerenter'));
  const start = performance.now();
  await expect.poll(() => performance.now() - start).toBeGreaterThan(450);
  expect(page.cardText()).toContain('A/1/1');
  card?.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(page.cardText).toBe('');
});

test('a click opens the card at once; one beside it closes it', async () => {
  const page = await openPainted();
  clickAt('A/1/1');
  await expect.poll(page.cardText).toContain('A/1/1');
  clickAt('Words beside');
  await expect.poll(page.cardText).toBe('');
});

test("a click on a link is the page's own", async () => {
  const page = await openPainted();
  expect(clickAt('A/1/2')).toBe(true);
  clickAt('A/1/1');
  await expect.poll(page.cardText).toContain('A/1/1');
  expect(page.asked).toEqual(['A/1/1']);
});

test('keys: to the next reference, into its card, back, and back to the page', async () => {
  const page = await openPainted();
  document.getElementById('start')?.focus();
  page.overlay.current()?.move(1);
  await expect.poll(page.cardText).toContain('A/1/1');
  const cursor = page.root()?.activeElement;
  expect(cursor?.getAttribute('aria-label')).toContain('A/1/1');
  (cursor as HTMLElement).click();
  await expect.poll(() => page.root()?.activeElement?.getAttribute('role')).toBe('dialog');
  press('Escape');
  expect(page.cardText()).toBe('');
  expect(page.root()?.activeElement).toBe(cursor);
  press('Escape');
  expect(document.activeElement?.id).toBe('start');
  expect(painted('addendum-ref-current')).toEqual([]);
});

test('keys go round, forwards and backwards', async () => {
  const page = await openPainted();
  const reached: string[] = [];
  for (const by of [1, 1, 1, 1, -1, -1] as const) {
    const before = painted('addendum-ref-current')[0];
    page.overlay.current()?.move(by);
    await expect.poll(() => painted('addendum-ref-current')[0]).not.toBe(before);
    reached.push(painted('addendum-ref-current')[0] ?? '');
  }
  expect(reached).toEqual(['A/1/1', 'A/1/2', 'article 3', 'A/1/1', 'article 3', 'A/1/2']);
});

test('Escape is left to the page when there is nothing of ours to close', async () => {
  await openPainted();
  expect(press('Escape', document.body)).toBe(true);
});

test('Escape with a card open does not reach the page', async () => {
  const page = await openPainted();
  clickAt('A/1/1');
  await expect.poll(page.cardText).toContain('A/1/1');
  let reached = false;
  const listen = () => {
    reached = true;
  };
  document.addEventListener('keydown', listen);
  expect(press('Escape', document.body)).toBe(false);
  document.removeEventListener('keydown', listen);
  expect(reached).toBe(false);
});

test('a card that could not be filled says so, and fills when asked again', async () => {
  let tries = 0;
  const page = await openPainted({
    async explain({ reference }) {
      if (tries++ === 0) throw new Error('No answer.');
      return plainCard(reference);
    },
  });
  clickAt('A/1/1');
  await expect.poll(page.cardText).toContain('Try again');
  page.root()?.querySelector<HTMLElement>('.card-section button')?.click();
  await expect.poll(page.cardText).not.toContain('Try again');
  expect(page.cardText()).toContain('A/1/1');
});

test('an answer that comes too late is dropped', async () => {
  let answerFirst: () => void = () => undefined;
  const page = await openPainted({
    explain: ({ reference }) =>
      new Promise((resolve) => {
        const answer = () => resolve(plainCard(reference));
        if (reference.text === 'A/1/1') answerFirst = answer;
        else answer();
      }),
  });
  page.overlay.current()?.move(1);
  await expect.poll(page.cardText).toContain('A/1/1');
  page.overlay.current()?.move(1);
  await expect.poll(page.cardText).toContain('A/1/2');
  answerFirst();
  await Promise.resolve();
  expect(page.cardText()).toContain('A/1/2');
});

test('the card stands in the window, beside the words', async () => {
  const page = await openPainted();
  clickAt('A/1/1');
  await expect.poll(page.cardText).toContain('A/1/1');
  const card = page.root()?.querySelector('.hovercard');
  await expect.poll(() => card?.getBoundingClientRect().top).toBeGreaterThan(0);
  const rect = card?.getBoundingClientRect() ?? new DOMRect();
  expect(rect.left).toBeGreaterThanOrEqual(0);
  expect(rect.right).toBeLessThanOrEqual(innerWidth);
  expect(rect.bottom).toBeLessThanOrEqual(innerHeight);
});
