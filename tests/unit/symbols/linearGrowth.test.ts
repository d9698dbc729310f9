import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import { foldText } from '../../../lib/symbols/foldText.ts';
import { hasReferenceHint } from '../../../lib/symbols/hasReferenceHint.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';

/** Texts made to cost much: each is a piece that is repeated, and perhaps a last piece. */
const HOSTILE: [name: string, piece: string, last?: string][] = [
  ['slashes behind a head', 'A/'],
  ['slashes', '/'],
  ['digits', '1'],
  ['capitals', 'A'],
  ['capitals and slashes', 'ABCDEFGH/IJK.'],
  ['lower case', 'a'],
  ['brackets that open', '('],
  ['nested brackets', '(1', ')'.repeat(10_000)],
  ['a head broken over lines', 'A/\n'],
  ['line feeds', '\n'],
  ['spaces', ' '],
  ['spaces and line feeds', ' \n'],
  ['soft hyphens', '\u00ad'],
  ['marks and spaces', '\u200b '],
  ['a symbol that never ends', 'ST/SGB', '/A'.repeat(10_000)],
  ['parts without an end', 'UNEP/CBD/COP/AB.C/'],
  ['numbers without an end', 'CTOC/COP/2008/'],
  ['suffixes', 'A/71/119/Add.1', '/Add.1'.repeat(10_000)],
  ['suffixes only', '/Add.1'],
  ['ellipses', ' and Add.1'],
  ['ellipses behind a symbol', 'A/71/119 and Add.1, 2, 3, 4 '],
  ['joints', 'A/71/119-'],
  ['symbols that touch', 'A/71/119'],
  ['hyphens', 'A-A-'],
  ['Roman numbers', 'CAC/COSP/IRG/IIIIIIII/'],
  ['volumes', 'Treaty Series, vol. 1, 2, 3'],
  ['job numbers', '10-50502'],
  ['sales numbers', 'E.09.'],
  ['full-width slashes', 'A／'],
];
const SIZE = 40_000;
/* Four times the text takes four times as long; growth with the square would take sixteen times. */
const FACTOR = 4;
const MOST = 10;
/* Below this much, in milliseconds, the clock says more than the work. */
const NOISE = 4;

/** The quickest of several runs: what disturbs a run only makes it longer. */
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
  ['findReferences', findReferences],
  ['foldText', foldText],
  ['hasReferenceHint', hasReferenceHint],
  ['readSymbol', readSymbol],
])('%s grows with the text, not with its square', (_, read) => {
  it.each(HOSTILE)('on %s', (_name, piece, last = '') => {
    const make = (size: number) => piece.repeat(Math.ceil(size / piece.length)) + last;
    const [small, large] = [make(SIZE), make(SIZE * FACTOR)];
    read(small);
    const [before, after] = [quickest(() => read(small)), quickest(() => read(large))];
    expect(after).toBeLessThan(Math.max(before, NOISE) * MOST);
  });
});
