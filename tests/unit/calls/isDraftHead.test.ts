import { expect, it } from 'vitest';
import { isDraftHead } from '../../../lib/calls/isDraftHead.ts';

it.each<[type: 'draft-report' | 'report' | null, symbol: string | null, isDraft: boolean]>([
  ['draft-report', null, true],
  ['draft-report', 'CTOC/COP/WG.4/2099/6', true],
  [null, 'CTOC/COP/WG.4/2099/L.1', true],
  [null, 'CTOC/COP/WG.4/2099/L.1/Add.2', true],
  [null, 'CTOC/COP/WG.4/2099/CRP.3', true],
  ['report', 'CTOC/COP/WG.4/2099/6', false],
  [null, 'CTOC/COP/WG.4/2099/6/Add.1', false],
  [null, 'A/RES/64/293', false],
  [null, null, false],
])('a document of type %s and symbol %s is a draft: %s', (type, symbol, isDraft) => {
  expect(isDraftHead({ type, symbol })).toBe(isDraft);
});

it('nothing known is no draft', () => {
  expect(isDraftHead(null)).toBe(false);
});
