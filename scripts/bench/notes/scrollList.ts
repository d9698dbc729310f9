import type { Page } from 'playwright-core';

/** Scrolls the list of notes from top to bottom in steps; the milliseconds of each frame, sorted. */
export function scrollList(panel: Page, steps: number): Promise<number[]> {
  return panel.evaluate(async (count) => {
    const list = document.querySelector('.windowed');
    if (list === null) throw new Error('There is no list to scroll.');
    const frame = () => new Promise<number>(requestAnimationFrame);
    const times: number[] = [];
    let last = await frame();
    for (let step = 0; step <= count; step += 1) {
      list.scrollTop = (list.scrollHeight * step) / count;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b);
  }, steps);
}
