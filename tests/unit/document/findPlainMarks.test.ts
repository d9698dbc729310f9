import { describe, expect, it } from 'vitest';
import { findPlainMarks } from '../../../lib/document/lines/findPlainMarks.ts';

const NOTES = '\n\n1 See the yearbook.\n\n2 See the almanac.\n';

const CASES: [name: string, text: string, marks: string[]][] = [
  ['a digit behind a word', `The lamps1 are lit. The boats2 are in.${NOTES}`, ['1', '2', '1', '2']],
  [
    'none in the number of an addendum or a corrigendum',
    `A/99/1/Add.1\n\nThe lamps1 are lit. See A/99/2/Corr.2. The boats2 are in.${NOTES}`,
    ['1', '2', '1', '2'],
  ],
  ['none where no notes stand', 'The lamps1 are lit. The boats2 are in.', []],
];

describe('findPlainMarks', () => {
  it.each(CASES)('finds %s', (_, text, marks) => {
    const found = findPlainMarks(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marks);
    expect(found.every(({ start }) => !/\/(?:Add|Corr)\.$/.test(text.slice(0, start)))).toBe(true);
  });
});
