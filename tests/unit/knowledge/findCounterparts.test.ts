import { expect, test } from 'vitest';
import { describeCanonical } from '../../../lib/knowledge/describeCanonical.ts';
import { draftsOf } from '../../../lib/knowledge/draftsOf.ts';
import { findCounterparts } from '../../../lib/knowledge/findCounterparts.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';

const knowledge = loadBuiltInKnowledge();

function counterpartsOf(symbol: string) {
  const card = describeCanonical(symbol, { language: null }, knowledge);
  if (card.card !== 'document') throw new Error(`${symbol} is no document.`);
  const { final, drafts } = findCounterparts(card);
  return { final: final?.symbol ?? null, drafts: drafts.map((draft) => draft.symbol) };
}

test.each([
  { symbol: 'CTOC/COP/WG.4/2010/L.1', final: 'CTOC/COP/WG.4/2010/6', drafts: [] },
  { symbol: 'CTOC/COP/WG.4/2010/6', final: null, drafts: ['CTOC/COP/WG.4/2010/L.1'] },
  { symbol: 'CTOC/COP/WG.4/2010/2', final: null, drafts: [] },
  { symbol: 'CTOC/COP/WG.4/2099/L.1', final: null, drafts: [] },
])('$symbol', ({ symbol, final, drafts }) => {
  expect(counterpartsOf(symbol)).toEqual({ final, drafts });
});

test('where a session has two reports, nothing says which one a draft became', () => {
  const card = describeCanonical('CTOC/COP/WG.4/2010/L.1', { language: null }, knowledge);
  if (card.card !== 'document') throw new Error('It is no document.');
  const sameSession = card.sameSession.map((line) => ({ ...line, type: 'report' }));
  expect(findCounterparts({ ...card, sameSession })).toEqual({ final: null, drafts: [] });
});

test.each([
  { symbol: 'CTOC/COP/WG.4/2010/6', drafts: ['CTOC/COP/WG.4/2010/L.1'] },
  { symbol: 'CTOC/COP/WG.4/2010/L.1', drafts: [] },
  { symbol: 'CTOC/COP/WG.4/2099/6', drafts: [] },
  { symbol: 'CTOC/COP decision 4/4', drafts: [] },
])('$symbol became of: $drafts', ({ symbol, drafts }) => {
  expect(draftsOf(symbol, knowledge)).toEqual(drafts);
});
