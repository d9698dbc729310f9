import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Document } from '../../../lib/document/Document.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';

/** Real documents that are not in the project: read where they lie beside it. */
const FOLDER = resolve('../shared/seeds');
const isThere = existsSync(FOLDER);
if (!isThere) console.info(`No documents in ${FOLDER}: the parser is not tested on them.`);

function parseSeed(file: string): Document {
  const text = readFileSync(resolve(FOLDER, file), 'utf8');
  return parseDocument(text, blocksOfText(text), { sessions: loadBuiltInKnowledge() });
}

/** "11: States parties were encouraged to · States parties should seek to". */
function asksOf({ recommendations }: Document, number: string): string[] {
  return recommendations
    .filter(({ paragraph }) => paragraph === number)
    .flatMap(({ asks }) => asks.map(({ addressee, wording }) => `${addressee ?? '–'} ${wording}`));
}

function numbers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function pathOf({ paragraphs }: Document, number: string): string[] {
  return (
    paragraphs
      .find((paragraph) => paragraph.number === number)
      ?.headings.map((title) => title.slice(0, 22)) ?? []
  );
}

describe.runIf(isThere)('the report of the second session', () => {
  const report = parseSeed('001_1e123bc18c8b325e.txt');

  it('has its header', () => {
    expect(report.header).toMatchObject({
      symbol: 'CTOC/COP/WG.4/2010/6',
      symbolBasis: 'inferred',
      type: 'report',
      body: 'CTOC/COP/WG.4',
      date: '2010-02-17',
      distribution: 'General',
      originalLanguage: 'English',
      session: { ordinal: 2, start: '2010-01-27', end: '2010-01-29', place: 'Vienna' },
    });
  });

  it('has 115 paragraphs, 15 notes, 8 agenda items, and recommendations in paragraphs 8 to 65', () => {
    expect(report.paragraphs.map(({ number }) => number)).toEqual(numbers(1, 115));
    expect(report.footnotes.map(({ mark, marks }) => `${mark} ${marks.length}`)).toEqual(
      numbers(1, 15).map((mark) => `${mark} 1`),
    );
    expect(report.agenda.map(({ item }) => item)).toEqual(numbers(1, 8));
    expect([...new Set(report.recommendations.map(({ paragraph }) => paragraph))]).toEqual(numbers(8, 65));
    expect(
      report.recommendations
        .filter(({ item }) => item !== null)
        .map(({ paragraph, item }) => `${paragraph} ${item}`),
    ).toEqual(['31 (a)', '31 (b)', '32 (a)', '32 (b)', '57 (a)', '57 (b)']);
    expect(report.proposals).toEqual([]);
  });

  it('has the headings of each', () => {
    expect(pathOf(report, '8')).toEqual([
      'II. Recommendations ad',
      'A. Implementation of t',
      '1. General recommendat',
    ]);
    expect(pathOf(report, '29').at(-1)).toBe('8. Review');
    expect(pathOf(report, '37')).toEqual([
      'II. Recommendations ad',
      'B. Analysis of key con',
      '3. Victim-witness test',
    ]);
    expect(pathOf(report, '65')).toEqual([
      'II. Recommendations ad',
      'E. Good practices and ',
      '3. Capacity-building',
    ]);
    expect(pathOf(report, '109')).toEqual(['IV. Summary of the del', 'D. Non-punishment and ']);
    expect(report.headings.length).toBe(38);
  });

  it.each([
    ['11', ['States parties were encouraged to', 'States parties should seek to']],
    ['13', ['States parties should']],
    ['17', ['States should', '– should']],
    ['20', ['States parties should', 'States parties should seek to']],
    ['22', ['UNODC should']],
    ['23', ['the Conference should consider', 'the Conference should also consider']],
    ['24', ['States parties should consider']],
    ['28', ['States parties should', 'Member States should consider']],
    ['31', ['the Conference should', 'the Secretariat should', 'the Secretariat should']],
    ['32', ['States parties should', 'States parties should']],
    ['37', ['States parties might']],
    ['38', ['States parties were encouraged to', 'States parties should']],
    ['47', ['the Secretariat should', 'States parties should']],
    ['51', ['States parties should', 'States parties are encouraged to']],
    ['55', ['States parties should', 'States parties should seek to', 'the Conference should consider']],
    ['56', ['States parties should endeavour to']],
    ['62', ['States parties should', '– should', '– should']],
  ])('asks in paragraph %s', (number, asks) => {
    expect(asksOf(report, number)).toEqual(asks);
  });

  it('builds on the report of 2009 six times, and leads once to paragraph 109', () => {
    const back = report.recommendations.flatMap(({ paragraph, item, refersTo }) =>
      refersTo
        .filter(({ paragraph: to }) => to !== null)
        .map(
          ({ symbol, paragraph: to, relation }) => `${paragraph}${item ?? ''} ${relation} ${symbol} ${to}`,
        ),
    );
    expect(back).toEqual([
      '15 builds on CTOC/COP/WG.4/2009/2 17',
      '22 builds on CTOC/COP/WG.4/2009/2 19',
      '24 builds on CTOC/COP/WG.4/2009/2 18',
      '31(b) builds on CTOC/COP/WG.4/2009/2 7',
      '41 builds on CTOC/COP/WG.4/2009/2 11',
      '50 restates CTOC/COP/WG.4/2009/2 12',
      '50 refers to CTOC/COP/WG.4/2010/6 109',
    ]);
  });

  it('tells who was there and who spoke', () => {
    expect(report.attendance.map(({ category, names }) => [category, names.length])).toEqual([
      ['states-parties', 71],
      ['regional-organization', 1],
      ['signatories', 7],
      ['non-parties', 12],
      ['observer-entities', 1],
      ['united-nations', 4],
      ['intergovernmental-organizations', 4],
      ['observer-entities', 1],
      ['intergovernmental-organizations', 8],
    ]);
    expect(report.officers.map(({ office, country }) => [office, country])).toEqual([['Chair', 'Poland']]);
    expect([...new Set(report.statements.map(({ item }) => item))]).toEqual(['2', '3', '4', '5', '6']);
    expect(report.agenda.map(({ documents }) => documents.length)).toEqual([0, 1, 1, 1, 1, 1, 0, 0]);
  });
});

describe.runIf(isThere)('the draft report of the seventh session', () => {
  const draft = parseSeed('002_10f13345d1e7e985.txt');

  it('has 8 and 11 recommendations under two paragraphs, and no symbol', () => {
    expect(draft.header).toMatchObject({ symbol: null, type: 'draft-report', distribution: 'Limited' });
    expect(draft.paragraphs.map(({ number }) => number)).toEqual(numbers(1, 27));
    expect(draft.recommendations.map(({ id }) => id.replace(/^.*#/, ''))).toEqual([
      ...numbers(1, 8).map((item) => `6.${item}`),
      ...numbers(1, 11).map((item) => `7.${item}`),
    ]);
    const asks = draft.recommendations.map(({ asks: [ask] }) => `${ask?.addressee} ${ask?.wording}`);
    expect(asks.filter((ask) => ask === 'States parties should consider').length).toBe(18);
    expect(asks[5]).toBe('States parties recommends');
  });

  it('has its documents, agenda and attendance', () => {
    expect(draft.documentsBefore.map(({ symbol }) => symbol)).toEqual(
      numbers(1, 3).map((tail) => `CTOC/COP/WG.4/2017/${tail}`),
    );
    expect(draft.agenda.map(({ item, items }) => `${item} ${items.length}`)).toEqual([
      '1 2',
      '2 0',
      '3 0',
      '4 0',
      '5 0',
    ]);
    expect(draft.attendance.map(({ category, unfinished }) => `${category} ${unfinished}`)).toEqual([
      'states-parties true',
      'regional-organization false',
      'signatories true',
      'non-parties true',
      'united-nations false',
      'intergovernmental-organizations true',
    ]);
  });
});

describe.runIf(isThere)('the annotated agenda of the second session', () => {
  it('has 8 items, 5 documents, a timetable and no recommendation', () => {
    const agenda = parseSeed('003_31f44fdb7ebd2ad5.txt');
    expect(agenda.header).toMatchObject({ symbol: 'CTOC/COP/WG.4/2010/1', type: 'provisional-agenda' });
    expect(agenda.agenda.map(({ item, documents }) => [item, documents.length])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['5', 1],
      ['6', 1],
      ['7', 0],
      ['8', 0],
    ]);
    expect(agenda.documentsBefore.length).toBe(5);
    expect(agenda.timetable.map(({ item }) => item)).toEqual([
      '1 (a)',
      '1 (b)',
      '2',
      '3',
      '4',
      '4',
      '5',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(agenda.recommendations).toEqual([]);
  });
});

describe.runIf(isThere)('the paper on areas for future work', () => {
  it('has six proposals, eight operative paragraphs and no recommendation', () => {
    const paper = parseSeed('000_6b7a769a9e24bcf2.txt');
    expect(paper.header).toMatchObject({
      symbol: null,
      type: 'background-paper',
      agendaItem: '6',
      date: '2011-08-02',
    });
    expect(paper.recommendations).toEqual([]);
    expect(paper.proposals.map(({ paragraph }) => paragraph)).toEqual(['9', '10', '11', '12', '12', '13']);
    expect(paper.references.filter(({ kind }) => kind === 'operative-paragraph').length).toBe(8);
    expect(paper.headings.map(({ label }) => label)).toEqual(['I', 'II', 'III']);
  });
});
