import { expect, it } from 'vitest';
import { gatherReport } from '../../../../lib/export/follow-up/gatherReport.ts';
import { worksOf } from '../../../../lib/export/follow-up/worksOf.ts';
import { loadBuiltInKnowledge } from '../../../../lib/knowledge/loadBuiltInKnowledge.ts';
import { sampleExport } from '../sampleExport.ts';

const knowledge = loadBuiltInKnowledge();
const REPORT = 'CTOC/COP/WG.4/2010/6';

const noteAt = (id: string, symbol: string | null, paragraph: string | null) =>
  sampleExport({ id, source: { ...sampleExport().source, symbol, paragraph } });

const NOTES = [
  noteAt('at 15', REPORT, '15'),
  noteAt('at 31 (b)', REPORT, '31 (b)'),
  noteAt('on a paper', 'CTOC/COP/WG.4/2010/4', '3'),
  noteAt('elsewhere', null, null),
];

it('gathers a session from the packs: its agenda, its recommendations, and each note once', () => {
  const report = gatherReport('CTOC/COP/WG.4 session 2', NOTES, knowledge);
  const recommendations = report.sections.flatMap((section) => section.recommendations);
  expect(recommendations.map(({ place }) => place)).toContain('31 (b)');
  const idsAt = (place: string) =>
    recommendations.filter((one) => one.place === place).flatMap(({ notes }) => notes.map(({ id }) => id));
  expect([idsAt('15'), idsAt('31 (b)')]).toEqual([['at 15'], ['at 31 (b)']]);
  const agenda = report.sections.find(({ documents }) => documents[0]?.symbol === 'CTOC/COP/WG.4/2010/4');
  expect(agenda?.notes.map(({ id }) => id)).toEqual(['on a paper']);
  const all = report.sections.flatMap(({ notes, recommendations: own }) => [
    ...notes,
    ...own.flatMap((one) => one.notes),
  ]);
  expect(all.map(({ id }) => id).sort()).toEqual(NOTES.map(({ id }) => id).sort());
});

it('knows what every footnote cites', () => {
  const report = gatherReport('CTOC/COP/WG.4 session 2', NOTES, knowledge);
  const { works, bodies } = worksOf(report, knowledge);
  const seen = report.sections.flatMap((section) =>
    section.recommendations.flatMap(
      ({ followUp }) => followUp?.evidence.map(({ seenIn }) => seenIn.document) ?? [],
    ),
  );
  expect(seen.length).toBeGreaterThan(0);
  for (const document of seen) expect(works.get(document)?.symbol ?? works.get(document)?.title).toBeTruthy();
  expect(bodies.get('CTOC/COP')).toMatch(/^Conference of the Parties/);
});

it('is a report without sections for a session that no pack knows', () => {
  expect(gatherReport('A/AC.1 session 99', [], knowledge)).toEqual({
    title: 'A/AC.1 session 99',
    sets: [],
    sections: [],
  });
});
