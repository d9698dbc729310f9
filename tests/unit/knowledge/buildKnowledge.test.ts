import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../../lib/knowledge/buildKnowledge.ts';
import { PackError } from '../../../lib/knowledge/pack/PackError.ts';
import { readPackFile } from '../../../lib/knowledge/pack/readPackFile.ts';
import { builtIn } from './builtIn.ts';

const sure = { source: ['A/1/1: para. 1'], confidence: 'certain' };
const body = { key: 'X/Y', names: [{ value: 'A body', ...sure }] };
const pack = (content: object) => readPackFile('pack.json', { schema: 'addendum-pack/1', ...content });

describe('a file of a pack', () => {
  test.each([
    ['another schema', { schema: 'addendum-pack/9' }],
    ['a field with a slip of the pen', { bodys: [] }],
    [
      'a fact without a source',
      { bodies: [{ key: 'X', names: [{ value: 'A body', source: [], confidence: 'certain' }] }] },
    ],
    [
      'a fact without a confidence',
      { bodies: [{ key: 'X', names: [{ value: 'A body', source: ['A/1/1'] }] }] },
    ],
    [
      'a doubt without a reason',
      { bodies: [{ key: 'X', names: [{ value: 'A body', source: ['A/1/1'], confidence: 'probable' }] }] },
    ],
    [
      'a certain fact with a doubt',
      { bodies: [{ key: 'X', names: [{ value: 'A body', ...sure, why: 'ordinal-by-count' }] }] },
    ],
    ['a day that is none', { documents: [{ symbol: 'X/1/1', date: { value: '2010-02-30', ...sure } }] }],
    [
      'a type of document that is none',
      { documents: [{ symbol: 'X/1/1', type: { value: 'novel', ...sure } }] },
    ],
    [
      'a source that reads otherwise',
      { documents: [{ symbol: 'X/1/1', date: { ...sure, value: '2010-02-17', source: ['two words'] } }] },
    ],
  ])('is refused for %s, with its name', (_, content) => {
    expect(() => pack(content)).toThrow(PackError);
    expect(() => pack(content)).toThrow(/pack\.json/);
  });

  test('says where to correct it', () => {
    expect(() => pack({ bodies: [{ ...body, names: [] }] })).toThrow(/bodies\[0\]\.names/);
  });
});

test('two entries of one name are refused', () => {
  expect(() => buildKnowledge([pack({ bodies: [body] }), pack({ bodies: [body] })])).toThrow('"X/Y" twice');
});

test('what was built does not change', () => {
  expect(Object.isFrozen(builtIn)).toBe(true);
  const session = builtIn.session('CTOC/COP/WG.4 session 2');
  expect(session && Object.isFrozen(session.days.value) && Object.isFrozen(session.agenda)).toBe(true);
});

test.each([
  [
    'paper-2011: para. 3',
    'Proposed areas for future work, background paper by the Secretariat, 2 August 2011',
    'para. 3',
  ],
  ['CTOC/COP/WG.4/2010/6: paras. 1–4', 'CTOC/COP/WG.4/2010/6', 'paras. 1–4'],
  ['A/RES/64/293', 'A/RES/64/293', null],
])('the source %s is shown by its title and place', (source, document, place) => {
  expect(builtIn.readSource(source)).toEqual({ document, place });
});

test('documents of a session, sessions of a body', () => {
  const symbols = builtIn
    .documentsOf('CTOC/COP/WG.4 session 7')
    .map(({ symbol }) => symbol.slice('CTOC/COP/WG.4/'.length));
  expect(symbols).toEqual(['2017/1', '2017/2', '2017/3', '2017/INF.1/Rev.1']);
  const ordinals = builtIn.sessionsOf('CTOC/COP/WG.4').map(({ ordinal }) => ordinal?.value);
  expect(ordinals).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 14]);
});
