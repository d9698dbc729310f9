import { expect, test } from 'vitest';
import { builtIn } from './builtIn.ts';

const WG = 'CTOC/COP/WG.4';

test.each([
  ['the 2009 meeting of the Working Group', { body: WG, year: 2009 }, [`${WG} session 1`]],
  ['2010, when it met twice', { body: WG, year: 2010 }, [`${WG} session 2`, `${WG} session 3`]],
  ['a year without a session', { body: WG, year: 2012 }, []],
  ['a number', { body: WG, ordinal: 7 }, [`${WG} session 7`]],
  ['days', { body: WG, start: '2009-04-14', end: '2009-04-15' }, [`${WG} session 1`]],
  [
    'days, whoever met',
    { start: '2022-05-23', end: '2022-05-27' },
    ['Working Group on International Cooperation session 13', 'CTOC/COP/WG.2 session 13'],
  ],
  ['days of which only the first fits', { body: WG, start: '2009-04-14', end: '2009-04-16' }, []],
  ['a number and a year that do not go together', { body: WG, ordinal: 1, year: 2010 }, []],
  ['any body, by a null', { body: null, year: 2009 }, [`${WG} session 1`, 'CAC/COSP session 3']],
  ['a body that is not known', { body: 'CTOC/COP/WG.99', year: 2009 }, []],
])('finds by %s', (_, query, expected) => {
  expect(builtIn.find(query).map(({ canonical }) => canonical)).toEqual(expected);
});

test('gives the report of a session', () => {
  expect(builtIn.find({ body: WG, year: 2009 })).toEqual([
    {
      canonical: `${WG} session 1`,
      body: WG,
      ordinal: 1,
      start: '2009-04-14',
      end: '2009-04-15',
      report: `${WG}/2009/2`,
    },
  ]);
});

test('leads nowhere by a report that is only probable', () => {
  expect(builtIn.session(`${WG} session 3`)?.report).toMatchObject({
    value: `${WG}/2010/7`,
    confidence: 'probable',
  });
  expect(builtIn.find({ body: WG, ordinal: 3 })[0]?.report).toBeNull();
});

test.each([
  [`${WG} session 2`, `${WG}/2010/1`],
  [`${WG} session 4`, `${WG}/2011/1`],
  [`${WG} session 3`, null],
  ['CTOC/COP session 3', null],
])('the provisional agenda of %s is %s', (session, expected) => {
  expect(builtIn.agendaOf(session)).toBe(expected);
});
