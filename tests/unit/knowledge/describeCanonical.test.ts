import { expect, test } from 'vitest';
import { describeCanonical } from '../../../lib/knowledge/describeCanonical.ts';
import { builtIn } from './builtIn.ts';

test.each([
  ['CTOC/COP/WG.4/2010/6', 'document', 'symbol'],
  ['CTOC/COP decision 4/4', 'resolution', 'decision'],
  ['A/RES/64/293', 'resolution', 'resolution'],
  ['CTOC/COP/WG.4 session 2', 'session', 'session'],
  ['Working Group on the Smuggling of Migrants session 7', 'session', 'session'],
  ['CTOC/COP/WG.4 session 2 item 5', 'agenda-item', 'agenda-item'],
  ['UNTOC art. 32 (3)', 'article', 'article'],
  ['nothing of the kind', 'plain', 'symbol'],
  ['', 'plain', 'symbol'],
])('%s: %s', (canonical, card, kind) => {
  expect(describeCanonical(canonical, { language: null }, builtIn)).toMatchObject({
    card,
    reference: { kind, text: canonical },
  });
});
