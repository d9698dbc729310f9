import { expect, test } from 'vitest';
import type { NoteToPlace } from '../../../lib/page/PageCalls.ts';
import { openTestPage } from './openTestPage.ts';

const PARAGRAPHS = 4_000;
/** Every second paragraph has a note, in one of the four colours. */
const EVERY = 2;
/** Three windows hold some thirty notes of one line each; those of the place that was left may still be there. */
const FEW = 200;
const COLOURS = [1, 2, 3, 4] as const;

const wordsOf = (at: number) => `Boat number ${at} was counted.`;
const NOTES = Array.from({ length: PARAGRAPHS / EVERY }, (_, at): NoteToPlace => {
  const exact = wordsOf(at * EVERY);
  return {
    id: String(at),
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
    colour: COLOURS[at % COLOURS.length] ?? 1,
    tracking: null,
    isBare: false,
    snapshot: null,
    isRecognised: false,
    isFromDraft: false,
  };
});

/** All ranges that are registered for notes. */
const registered = () =>
  COLOURS.flatMap((colour) => [...(CSS.highlights.get(`addendum-note-${colour}`) ?? [])] as Range[]);

/** Whether a range is in the window, or nearer to it than the window is high. */
function isNear(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom >= -innerHeight && top <= 2 * innerHeight;
}

const isInWindow = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

test('of the notes of a long page only those near the window are registered, also after fast scrolling', async () => {
  const page = openTestPage(Array.from({ length: PARAGRAPHS }, (_, at) => `<p>${wordsOf(at)}</p>`).join(''), {
    notesOfPage: async () => NOTES,
  });
  await expect.poll(() => page.overlay.notes()?.places().length).toBe(NOTES.length);
  await expect.poll(() => registered().length).toBeGreaterThan(3);
  const end = document.documentElement.scrollHeight;
  let most = 0;
  // Far away and back: in many small steps, in a few large ones, and at once.
  for (const steps of [30, 10, 1]) {
    for (let step = 0; step <= 2 * steps; step++) {
      scrollTo(0, end * (1 - Math.abs(1 - step / steps)));
      await frame();
      most = Math.max(most, registered().length);
    }
  }
  expect(most).toBeLessThan(FEW);
  for (const place of [end, end / 3, 0]) {
    scrollTo(0, place);
    await expect
      .poll(() => {
        const there = new Set(registered().map((range) => range.startContainer.parentElement));
        const seen = [...document.querySelectorAll('p')].filter(
          (element, at) => at % EVERY === 0 && isInWindow(element),
        );
        return seen.length > 3 && seen.every((element) => there.has(element));
      })
      .toBe(true);
    await expect.poll(() => registered().every(isNear)).toBe(true);
  }
});
