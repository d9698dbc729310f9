import { describe, expect, it } from 'vitest';
import { gatherReport } from '../../../../lib/export/follow-up/gatherReport.ts';
import type { OwnEvidence } from '../../../../lib/export/follow-up/OwnEvidence.ts';
import { worksOf } from '../../../../lib/export/follow-up/worksOf.ts';
import { loadBuiltInKnowledge } from '../../../../lib/knowledge/loadBuiltInKnowledge.ts';
import type { PackReading } from '../../../../lib/knowledge/pack/packReading.ts';
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

const evidenceOn = (symbol: string, paragraph: string, item: string | null): OwnEvidence => ({
  ...{ symbol, paragraph, item, words: 'States', relation: 'restated' },
  ...{ document: 'CTOC/COP/WG.4/2011/9', place: '4', quote: '' },
});
const EVIDENCE = [
  evidenceOn(REPORT, '15', null),
  evidenceOn(REPORT, '999', null),
  evidenceOn('CTOC/COP/WG.2/2007/2', '15', null),
];

it('gathers a session from the packs: its agenda, its recommendations, and each note once', () => {
  const report = gatherReport(
    'CTOC/COP/WG.4 session 2',
    { notes: NOTES, evidence: EVIDENCE },
    knowledge,
    'en-GB',
  );
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

it('sets evidence of the reader at its recommendation, what fits none at the end, and none of another session', () => {
  const report = gatherReport(
    'CTOC/COP/WG.4 session 2',
    { notes: [], evidence: EVIDENCE },
    knowledge,
    'en-GB',
  );
  const recommendations = report.sections.flatMap((section) => section.recommendations);
  const at = recommendations.flatMap(({ place, evidence }) => evidence.map(() => place));
  expect(at).toEqual(['15']);
  expect(report.evidence.map(({ paragraph }) => paragraph)).toEqual(['999']);
});

describe('documents that were read on this device', () => {
  const SESSION = 'CTOC/COP/WG.4 session 9';
  const reading = (work: string, type: 'report' | 'draft-report', numbers: string[]): PackReading => ({
    ...{ document: work, work, copy: `copy of ${work} ${type}`, language: 'en', type, date: '2099-02-17' },
    ...{ session: SESSION, speaker: null, searched: true, documentsBefore: [], evidence: [] },
    headings: [{ text: 'II. Recommendations', under: null }],
    recommendations: numbers.map((number) => ({
      ...{ at: number, standing: 'recommendation', paragraph: number, annex: null, item: null },
      asks: [{ addressee: 'States parties', carriedOver: false, wording: 'should' }],
      ...{ refersTo: [], heading: 0, fingerprint: 'A'.repeat(104) },
    })),
  });
  const learn = (read: PackReading, symbol: string | null) => ({
    ...{ reading: read, symbol, title: 'A report that was read', url: 'https://a.example/x', language: 'en' },
  });

  it('make a report on a session that no pack knows; of draft and final the final stands', () => {
    const symbol = 'CTOC/COP/WG.4/2099/6';
    const learned = [
      learn(reading(symbol, 'draft-report', ['7', '8', '9']), symbol),
      learn(reading(symbol, 'report', ['12', '13']), symbol),
      learn(reading('text:0a1b', 'report', ['3']), null),
    ];
    const notes = [noteAt('mine', symbol, '13')];
    const report = gatherReport(SESSION, { notes, evidence: [] }, knowledge, 'en-GB', learned);
    expect(report.title).toBe('Working Group on Trafficking in Persons, session 9');
    expect(
      report.sections.map(({ headings, documents, recommendations }) => [
        headings,
        documents[0]?.symbol ?? documents[0]?.title,
        recommendations.map(({ place }) => place),
      ]),
    ).toEqual([
      [['II. Recommendations'], symbol, ['12', '13']],
      [['II. Recommendations'], 'A report that was read', ['3']],
    ]);
    const [first] = report.sections;
    expect(first?.recommendations[1]?.notes.map(({ id }) => id)).toEqual(['mine']);
  });

  it('never take the place of what the packs know', () => {
    const learned = [learn(reading(REPORT, 'report', ['7']), REPORT)];
    const own = { notes: [], evidence: [] };
    expect(gatherReport('CTOC/COP/WG.4 session 2', own, knowledge, 'en-GB', learned)).toEqual(
      gatherReport('CTOC/COP/WG.4 session 2', own, knowledge, 'en-GB'),
    );
  });
});

it('knows what every footnote cites', () => {
  const report = gatherReport(
    'CTOC/COP/WG.4 session 2',
    { notes: NOTES, evidence: EVIDENCE },
    knowledge,
    'en-GB',
  );
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
  expect(gatherReport('A/AC.1 session 99', { notes: [], evidence: [] }, knowledge, 'en-GB')).toEqual({
    title: 'A/AC.1 session 99',
    sets: [],
    sections: [],
    evidence: [],
  });
});
