import type { Page } from 'playwright-core';
import { choosePassage } from './choosePassage.ts';

/** Selects a passage that is worth a note, in the middle of the window; gives its words, or null where there is none. */
export async function selectPassage(page: Page): Promise<string | null> {
  const texts = await page.evaluateHandle(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    return nodes;
  });
  const passage = choosePassage(await texts.evaluate((nodes) => nodes.map(({ data }) => data)));
  if (passage === null) return null;
  return texts.evaluate((nodes, { text, start, end }) => {
    const node = nodes[text];
    const selection = getSelection();
    if (!node || !selection) return null;
    selection.setBaseAndExtent(node, start, node, end);
    // By the words themselves: a file of plain text is one element, whose middle may be far from them.
    const { top, height } = selection.getRangeAt(0).getBoundingClientRect();
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
    return String(selection);
  }, passage);
}
