import type { Page } from 'playwright-core';

const WORDS = 6;

/** Passages of a page, each of a few words that stand there once, in order. */
export function pickQuotes(page: Page, count: number): Promise<string[]> {
  return page.evaluate(
    ({ most, words }) => {
      const text = document.querySelector('#content-container')?.textContent ?? '';
      const quotes: string[] = [];
      for (const paragraph of document.querySelectorAll('#content-container p')) {
        for (const node of paragraph.childNodes) {
          const parts = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim().split(/\s+/) : [];
          for (let at = 0; at + words <= parts.length; at += words) {
            const quote = parts.slice(at, at + words).join(' ');
            if (text.split(quote).length === 2) quotes.push(quote);
          }
        }
      }
      return quotes.slice(0, most);
    },
    { most: count, words: WORDS },
  );
}
