import type { Page } from 'playwright-core';

/** Types a search letter by letter; the milliseconds from each letter to the frame that shows its rows, sorted. */
export function searchList(panel: Page, query: string): Promise<number[]> {
  return panel.evaluate(async (words) => {
    const box = document.querySelector<HTMLInputElement>('.arrange input[type="search"]');
    if (box === null) throw new Error('There is nowhere to search.');
    const times: number[] = [];
    for (let end = 1; end <= words.length; end += 1) {
      const start = performance.now();
      box.value = words.slice(0, end);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b);
  }, query);
}
