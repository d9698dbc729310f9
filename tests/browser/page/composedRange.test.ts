import { expect, test } from 'vitest';
import { selectedRange } from '../../../lib/page/selectedRange.ts';

const markup = (words: string) => `<p>${words}</p>`;

test.each([1, 2])('words that are selected inside %i components are what is selected', (depth) => {
  document.body.innerHTML = '<p>Before.</p><section></section><p>After.</p>';
  let host = document.querySelector('section') as HTMLElement;
  for (let at = 1; at < depth; at++) {
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div></div>';
    host = shadow.firstElementChild as HTMLElement;
  }
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = markup('The harbour keeps boats.');
  const words = shadow.querySelector('p')?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(words, 4, words, 11);
  expect(String(selectedRange())).toBe('harbour');
  expect(selectedRange()?.startContainer).toBe(words);
});

test('words of the page itself are what is selected, and a caret is nothing', () => {
  document.body.innerHTML = markup('The harbour keeps boats.');
  const words = document.querySelector('p')?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(words, 4, words, 11);
  expect(String(selectedRange())).toBe('harbour');
  document.getSelection()?.collapse(words, 4);
  expect(selectedRange()).toBe(null);
});
