import { expect, test } from 'vitest';
import { readChineseNumber } from '../../../lib/symbols/find/readChineseNumber.ts';
import { readOrdinal } from '../../../lib/symbols/find/readOrdinal.ts';
import fc from '../../fixtures/fc.ts';

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ROUND = [
  '',
  'tenth',
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
];
const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const DIGITS = '零一二三四五六七八九';

function inWords(value: number): string {
  if (value < 20) return UNITS[value - 1] ?? '';
  const tens = Math.floor(value / 10);
  return value % 10 === 0 ? (ROUND[tens] ?? '') : `${TENS[tens]}-${UNITS[(value % 10) - 1]}`;
}

function inChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10 === 0 ? '' : (DIGITS[value % 10] ?? '');
  return tens === 0 ? units : `${tens === 1 ? '' : DIGITS[tens]}十${units}`;
}

test('every English ordinal to the ninety-ninth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      expect(readOrdinal(`at its ${inWords(value)}`)).toEqual({ ordinal: value, start: 7 });
    }),
  );
});

test('every Chinese numeral to ninety-nine', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      expect(readChineseNumber(inChinese(value))).toBe(value);
    }),
  );
});

const ORDINALS: [text: string, ordinal: number | null][] = [
  ['la vingt et unième', 21],
  ['la soixante et onzième', 71],
  ['la soixante-dix-septième', 77],
  ['la quatre-vingtième', 80],
  ['la quatre-vingt-dix-neuvième', 99],
  ['la cent troisième', null],
  ['el sexagésimo cuarto', 64],
  ['el decimoséptimo', 17],
  ['el vigesimoprimer', 21],
  ['на двадцать первой', 21],
  ['семьдесят восьмую', 78],
  ['шестидесятой', 60],
  ['третью', 3],
  ['الخامسة', 5],
  ['الثانية عشرة', 12],
  ['الرابعة والستين', 64],
  ['الحادية والعشرون', 21],
  ['the one hundred and third', null],
  ['the 103rd', 103],
  ['the forty sixth', 46],
  ['the last', null],
];

test.each(ORDINALS)('%s', (text, ordinal) => {
  expect(readOrdinal(text)?.ordinal ?? null).toBe(ordinal);
});
