import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describeSpan.ts';
import { locate } from '../../../lib/anchoring/locate.ts';

const OWN = 'The ships are to be counted in each port.';

/** The noted words in brackets, the page afterwards, and where the note is then, or why nowhere. No version is known. */
const CASES: [name: string, noted: string, page: string, found: string][] = [
  [
    'both neighbours are others, the rest of its paragraph stands',
    'First.\n\nThe ships [are to be counted] in each port.\n\nLast.',
    `Other.\n\n${OWN}\n\nAnother.`,
    `Other.\n\nThe ships [are to be counted] in each port.\n\nAnother.`,
  ],
  [
    'a whole paragraph, of whose neighbours one is another',
    `First one.\n\n[${OWN}]\n\nLast one.`,
    `First one.\n\n${OWN}\n\nOther.`,
    `First one.\n\n[${OWN}]\n\nOther.`,
  ],
  [
    'a whole paragraph that moved behind its neighbours',
    `First one.\n\n[${OWN}]\n\nLast one.`,
    `Last one.\n\nFirst one.\n\n${OWN}`,
    `Last one.\n\nFirst one.\n\n[${OWN}]`,
  ],
  [
    'a short paragraph among others',
    `First one.\n\n[${OWN}]\n\nLast one.`,
    `Other.\n\n${OWN}\n\nAnother.`,
    'missing',
  ],
  [
    'taken out, with the same words under the next number',
    `1. [${OWN}]\n\n2. ${OWN}`,
    `2. ${OWN}`,
    'missing',
  ],
  [
    'taken out, with the same words elsewhere',
    `First.\n\n[${OWN}]\n\nMiddle.\n\n${OWN}\n\nLast.`,
    `First.\n\nMiddle.\n\n${OWN}\n\nLast.`,
    'missing',
  ],
];

describe('words that stand once, where the context tells their place no more', () => {
  it.each(CASES)('%s', (_, noted, page, expected) => {
    const [start, end] = [noted.indexOf('['), noted.indexOf(']') - 1];
    const selectors = describeSpan({ text: noted.replace(/[[\]]/g, '') }, { start, end });
    const found = locate({ text: page }, selectors);
    if ('orphan' in found) return expect(found.orphan).toBe(expected);
    const { span } = found;
    expect(`${page.slice(0, span.start)}[${page.slice(span.start, span.end)}]${page.slice(span.end)}`).toBe(
      expected,
    );
  });
});
