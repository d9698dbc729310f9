import { describe, expect, test } from 'vitest';
import { readSources } from './readSources.ts';
import { visibleWords } from './visibleWords.ts';

const views = readSources(['components', 'entrypoints', 'lib'], '.tsx');

describe('no view has words of its own', () => {
  test('there are views to look at', () => expect(views.length).toBeGreaterThan(20));

  test.each(views)('$file', ({ file, text }) => {
    expect(visibleWords(file, text)).toEqual([]);
  });

  test.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{"Hello"}</p>', ['Hello']],
    ['<p aria-label="Hello" class="row">{t("card.back")} · 5</p>', ['Hello']],
    ['<p class="row">{name}</p>', []],
  ])('finds the words of %s', (view, words) => {
    expect(visibleWords('view.tsx', `export const view = ${view};`)).toEqual(words);
  });

  const pages = readSources(['entrypoints'], '.html');
  test.each(pages)('$file', ({ text }) => {
    const body = text.replace(/<title>Addendum<\/title>/, '').replace(/<[^>]*>/g, '');
    expect(body).not.toMatch(/\p{L}/u);
  });
});
