import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import type { ReferenceContext } from '../../../lib/symbols/resolve/ReferenceContext.ts';
import { resolveReferences } from '../../../lib/symbols/resolveReferences.ts';

/** Pieces that start what words can be, again and again. */
const PIECES = [
  'resolutions ',
  'resolutions 1/2, ',
  'resolutions 1 (2001) ',
  'resolution 1701 ',
  'paragraphs 1, ',
  'paragraph 1 of the annex to ',
  'article 1 of the ',
  'article 1, paragraph 1, ',
  'report on the 2009 ',
  'report on its meeting held in ',
  'first, second and third session ',
  'Ibid., para. 1, ',
  'subparagraph (a) of ',
  'agenda item 1, ',
  'the Convention on X and the Convention ',
  'in that resolution ',
  'القرارات 1/2 و ',
  'резолюции 1/2 и ',
  '第1/2号决议',
  '第一、',
];
const SIZE = 4_000;
const FACTOR = 4;
/* Four times the text takes four times as long; growth with the square would take sixteen times. */
const MOST = 11;
const NOISE = 6;
const NOTHING_KNOWN: ReferenceContext = {
  symbol: null,
  body: 'A',
  session: null,
  language: null,
  footnotes: [],
  sessions: null,
};

function quickest(work: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    // The time of the processor, not of the clock: a busy machine takes none of it.
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}

describe.each([
  ['finding', (text: string) => findReferences(text)],
  ['resolving', (text: string) => resolveReferences(text, NOTHING_KNOWN)],
])('%s grows with the text, not with its square', (_name, work) => {
  test.each(PIECES)('on "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    const one = quickest(() => work(text));
    const many = quickest(() => work(text.repeat(FACTOR)));
    expect(many).toBeLessThan(MOST * one + NOISE);
  });
});
