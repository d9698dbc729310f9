import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../../lib/knowledge/buildKnowledge.ts';
import { PackError } from '../../../lib/knowledge/pack/PackError.ts';
import { packFile } from '../../../lib/knowledge/pack/packFile.ts';
import { builtIn } from './builtIn.ts';

const REPORT = 'CTOC/COP/WG.4/2010/6';

describe('recommendations that the pack knows', () => {
  test.each([
    ['15', 'States parties should, States parties should', '4. Coordination', 'coordination'],
    [
      '23',
      'the Conference should consider, the Conference should also consider',
      '7. Research',
      'research-data',
    ],
    [
      '31(b)',
      'the Secretariat should, the Secretariat should',
      '1. Clarification of concepts',
      'key-concepts',
    ],
    ['56', 'States parties should endeavour to', '2. Support for victims', 'compensation'],
  ])('%s of the report of 2010', (at, asks, heading, topic) => {
    const found = builtIn.recommendation(`${REPORT}#${at}`);
    expect(found?.asks.map(({ addressee, wording }) => `${addressee} ${wording}`).join(', ')).toBe(asks);
    expect(found?.headings.length).toBe(3);
    expect(found?.headings.at(-1)).toContain(heading);
    expect(found?.topics).toContain(topic);
    expect(found?.gist?.language).toBe('en');
    expect(found?.source).toEqual({ document: REPORT, place: `para. ${found?.paragraph}` });
  });

  test.each([
    [REPORT, 61, 'recommendation'],
    ['draft-report-2017', 19, 'recommendation'],
    ['paper-2011', 6, 'proposal'],
  ])('all of %s, by whatever names it', (document, count, standing) => {
    const found = builtIn.recommendationsOf(document);
    expect(found.map((each) => each.standing)).toEqual(Array(count).fill(standing));
    expect(builtIn.recommendationsOf(found[0]?.work ?? '')).toEqual(found);
    for (const each of found) expect(builtIn.recommendation(each.id)).toBe(each);
  });

  test('nothing of what is not known', () => {
    expect(builtIn.recommendation(`${REPORT}#66`)).toBeNull();
    expect(builtIn.recommendationsOf('CTOC/COP/WG.4/2009/2')).toEqual([]);
  });

  test('lead back to the report of 2009 six times', () => {
    const back = builtIn
      .recommendationsOf(REPORT)
      .flatMap(({ paragraph, refersTo }) =>
        refersTo
          .filter(({ symbol }) => symbol === 'CTOC/COP/WG.4/2009/2')
          .map((to) => `${paragraph} ${to.relation} ${to.paragraph}`),
      );
    expect(back).toEqual([
      '15 builds on 17',
      '22 builds on 19',
      '24 builds on 18',
      '31 builds on 7',
      '41 builds on 11',
      '50 restates 12',
    ]);
  });
});

describe('participation that the pack knows', () => {
  test.each([
    ['CTOC/COP/WG.4 session 2', REPORT, 9, 71, 'Poland'],
    ['CTOC/COP/WG.4 session 7', 'draft-report-2017', 6, 79, 'United States of America'],
  ])('of %s, from %s', (session, document, lists, parties, chair) => {
    const [found, ...others] = builtIn.participationOf(session);
    expect(others).toEqual([]);
    expect(found?.document).toBe(document);
    expect(found?.attendance.length).toBe(lists);
    expect(found?.attendance[0]).toMatchObject({ category: 'states-parties' });
    expect(found?.attendance[0]?.names.length).toBe(parties);
    expect(found?.officers.map(({ country }) => country)).toEqual([chair]);
  });

  test('says under which item somebody spoke, and in which capacity', () => {
    const [found] = builtIn.participationOf('CTOC/COP/WG.4 session 2');
    const spoke = found?.statements.filter(({ names }) => names.includes('Thailand'));
    expect(spoke?.map(({ item, capacity, paragraph }) => [item, capacity, paragraph])).toEqual([
      ['2', 'observer', '79'],
      ['3', 'observer', '93'],
    ]);
  });

  test('is empty where nothing was read', () => {
    expect(builtIn.participationOf('CTOC/COP/WG.4 session 1')).toEqual([]);
  });
});

test('accessions between sessions, with what was only announced apart', () => {
  const [found, ...others] = builtIn.accessionsTo('TIP Protocol');
  expect(others).toEqual([]);
  expect(found?.acceded.value.length).toBe(11);
  expect(found?.acceded.value).not.toContain('China');
  expect(found).toMatchObject({ parties: { value: 135 }, announced: { value: ['China'] } });
  expect(builtIn.accessionsTo('UNTOC')).toEqual([]);
});

test('one document cannot have two sets of gists', () => {
  const gists = [{ document: 'a', language: 'en', recommendations: {} }];
  const file = () => packFile.parse({ schema: 'addendum-pack/1', gists });
  expect(() => buildKnowledge([file(), file()])).toThrow(PackError);
});
