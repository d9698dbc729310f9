import { describe, expect, test } from 'vitest';
import { gatherSession } from '../../../lib/knowledge/cards/gatherSession.ts';
import { builtIn } from './builtIn.ts';

const WORKING_GROUP = 'CTOC/COP/WG.4';
const sessionOf = (number: number) => gatherSession(`${WORKING_GROUP} session ${number}`, builtIn);

/** Agenda item, its documents, where it was deliberated on, and what was recommended under it. */
const WAYS = [
  ['2', ['CTOC/COP/WG.4/2009/2'], '77–84', '8–30', null],
  ['3', ['CTOC/COP/WG.4/2010/2'], '85–94', '31–37', null],
  ['4', ['CTOC/COP/WG.4/2010/3'], '95–102', '38–49', 'heading-differs'],
  ['5', ['CTOC/COP/WG.4/2010/4'], '103–109', '50–58', null],
  ['6', ['CTOC/COP/WG.4/2010/5'], '110–115', '59–65', null],
] as const;

describe('the second session', () => {
  const session = sessionOf(2);

  test.each(WAYS)(
    'leads from item %s by its documents to what was said and recommended',
    (item, documents, said, asked, doubt) => {
      expect(session?.card.agenda.find((each) => each.item === item)?.documents).toEqual(documents);
      const way = session?.ways.find((each) => each.item === item);
      const { deliberations, recommendations } = way ?? {};
      expect(`${deliberations?.from}–${deliberations?.to}`).toBe(said);
      expect(`${recommendations?.from}–${recommendations?.to}`).toBe(asked);
      expect(recommendations?.doubt).toBe(doubt);
      const numbers = session?.sources
        .flatMap((source) => source.recommendations)
        .map(({ paragraph }) => paragraph);
      expect(numbers).toContain(recommendations?.from);
      expect(numbers).toContain(recommendations?.to);
    },
  );

  test('was followed by an act of the Conference on all that it recommended', () => {
    const report = session?.sources.find(({ document }) => document.symbol === 'CTOC/COP/WG.4/2010/6');
    expect(report?.set.organ.map(({ verb, firstHand }) => [verb, firstHand])).toEqual([['welcomed', false]]);
  });

  test('has a next one, of which nothing was searched', () => {
    expect(session?.next?.searched).toEqual([]);
    expect(
      session?.sources.flatMap(({ recommendations }) => recommendations.flatMap((each) => each.inNext)),
    ).toEqual([]);
  });
});

test('of the third session it is told that its proposals were deferred, though none of them is known', () => {
  const said = sessionOf(3)?.sources.map(({ document, recommendations, set }) => [
    document.symbol,
    recommendations.length,
    set.later,
    set.evidence.map(({ speaker, seenIn }) => [speaker, seenIn.paragraph]),
  ]);
  expect(said).toEqual([['CTOC/COP/WG.4/2010/7', 0, 'deferred', [['Secretariat', '7']]]]);
});

test('what was searched goes by its title where it has no symbol', () => {
  const searched = sessionOf(2)?.sources.flatMap(({ set }) => set.coverage?.documents ?? []) ?? [];
  expect(searched.length).toBeGreaterThan(0);
  expect(searched.filter((name) => /^(?:text:|paper-|draft-)/.test(name))).toEqual([]);
});

test('nothing is told of a session that nobody knows', () => {
  expect(sessionOf(99)).toBeNull();
});
