import { expect, test } from 'vitest';
import { readingAddress } from '../../../lib/knowledge/readingAddress.ts';
import { readingLinks } from '../../../lib/knowledge/readingLinks.ts';

test('the six languages stand in the order of the United Nations', () => {
  expect(readingLinks('A/71/119').map(({ href }) => href)).toEqual(
    ['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => `https://docs.un.org/${language}/A/71/119`),
  );
});

test.each([
  ['A/RES/836(IX)', 'https://docs.un.org/en/A/RES/836(IX)'],
  ['A/80/6 (Sect. 24)/Corr.1', 'https://docs.un.org/en/A/80/6%20(Sect.%2024)/Corr.1'],
  ['TD/OLIVE OIL.10/L.1', 'https://docs.un.org/en/TD/OLIVE%20OIL.10/L.1'],
  ['X/1?a=b#c', 'https://docs.un.org/en/X/1%3Fa%3Db%23c'],
  ['X/\ud800', 'https://docs.un.org/en/X/%EF%BF%BD'],
])('%s is read at %s', (symbol, expected) => {
  const address = readingAddress(symbol, 'en');
  expect(address).toBe(expected);
  expect(new URL(address).href).toBe(expected);
});
