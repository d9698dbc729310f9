import { expect, test } from 'vitest';
import { builtIn } from './builtIn.ts';

test.each([
  ['CTOC/COP/WG.4 session 1', null, 'CTOC/COP/WG.4 session 2'],
  ['CTOC/COP/WG.4 session 2', 'CTOC/COP/WG.4 session 1', 'CTOC/COP/WG.4 session 3'],
  ['CTOC/COP/WG.4 session 5', 'CTOC/COP/WG.4 session 4', 'CTOC/COP/WG.4 session 6'],
  ['CTOC/COP/WG.4 session 8', 'CTOC/COP/WG.4 session 7', null],
  ['CTOC/COP/WG.4 session 14', null, null],
  ['CTOC/COP session 2', 'CTOC/COP session 1', null],
  ['CTOC/COP session 5', 'CTOC/COP session 4', 'CTOC/COP session 6'],
  ['CTOC/COP/WG.2 session 2007-10-03', null, null],
  ['CTOC/COP/WG.2 session 13', null, null],
  ['CTOC/COP session 99', null, null],
])('beside %s: %s and %s', (session, previous, next) => {
  const beside = builtIn.neighboursOf(session);
  expect([beside.previous?.canonical ?? null, beside.next?.canonical ?? null]).toEqual([previous, next]);
});
