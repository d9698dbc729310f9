import { describe, expect, test } from 'vitest';
import { changeFilter } from '../../../components/panel/outline/changeFilter.ts';
import { filterOutline } from '../../../components/panel/outline/filterOutline.ts';
import { fitFilter } from '../../../components/panel/outline/fitFilter.ts';
import { listAddressees, listWordings } from '../../../components/panel/outline/listChoices.ts';
import { listNames } from '../../../components/panel/outline/listNames.ts';
import { listOutlineRows } from '../../../components/panel/outline/listOutlineRows.ts';
import { NO_FILTER } from '../../../components/panel/outline/NO_FILTER.ts';
import { numberOf } from '../../../components/panel/outline/numberOf.ts';
import type { OutlineFilter } from '../../../components/panel/outline/OutlineFilter.ts';
import type { OutlineRow } from '../../../components/panel/outline/OutlineRow.ts';
import { isSameName } from '../../../lib/document/names/isSameName.ts';
import { sampleOutlines } from '../../browser/components/sampleOutline.ts';
import { samplePanel } from '../../browser/components/samplePanel.ts';

const rows = listOutlineRows(sampleOutlines, samplePanel.references);

function nameOf(row: OutlineRow): string {
  switch (row.kind) {
    case 'headings':
      return `# ${row.heading.title}`;
    case 'agenda':
      return `item ${row.item.item}`;
    case 'statements':
      return `said ${row.statement.paragraph}`;
    case 'attendance':
      return `there ${row.list.paragraph}`;
    case 'references':
      return `-> ${row.reference.text}`;
    default:
      return numberOf(row.recommendation);
  }
}

function list(filter: Partial<OutlineFilter>, delegation = ''): string[] {
  return filterOutline(rows, { ...NO_FILTER, ...filter }, (name) => isSameName(name, delegation)).map(nameOf);
}

test('everything is one list in the order of the text', () => {
  expect(list({})).toEqual([
    ...['# Recommendations', '# Training', '8', '-> CTOC/COP/WG.4/2009/2', '-> decision 4/4', '9'],
    ...['-> paragraph 17 of the report', '-> resolution 4/4', '10 (a)', '-> CTOC/COP/WG.4/2009/2'],
    ...['# Études de cas', '11', '12', '13', '# Organization of the meeting', 'item 3', 'item (a)'],
    ...['said 70', 'said 71', 'there 80', 'there 81'],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('frames follow one another, each under its own headings', () => {
  const inner = sampleOutlines.map(({ outline }) => ({ frameId: 4, outline }));
  const both = listOutlineRows([...sampleOutlines, ...inner], []);
  const found = filterOutline(both, { ...NO_FILTER, words: 'glossary' }, () => false);
  expect(found.map((row) => [row.place.frameId, nameOf(row)])).toEqual(
    [0, 4].flatMap((frame) => [
      [frame, '# Recommendations'],
      [frame, '# Études de cas'],
      [frame, '11'],
    ]),
  );
});

test.each<{ filter: Partial<OutlineFilter>; delegation?: string; found: string[] }>([
  { filter: { kind: 'proposals' }, found: ['# Recommendations', '# Études de cas', '11'] },
  { filter: { kind: 'agenda' }, found: ['# Organization of the meeting', 'item 3', 'item (a)'] },
  { filter: { addressee: 'secretariat' }, found: ['# Recommendations', '# Training', '9'] },
  {
    filter: { addressee: 'states parties' },
    found: ['# Recommendations', '# Training', '8', '9', '# Études de cas', '13'],
  },
  {
    filter: { addressee: 'states parties', wording: 'should' },
    found: ['# Recommendations', '# Training', '8'],
  },
  { filter: { addressee: '-' }, found: ['# Recommendations', '# Training', '10 (a)'] },
  { filter: { words: 'ETUDES' }, found: ['# Recommendations', '# Études de cas'] },
  { filter: { words: 'glossary delegation' }, found: ['# Recommendations', '# Études de cas', '11'] },
  { filter: { words: 'glossary secretariat' }, found: [] },
  { filter: { words: 'calendar', kind: 'references' }, found: [] },
  {
    filter: { mine: true },
    delegation: 'Islamic Republic of Iran',
    found: ['# Organization of the meeting', 'said 70', 'there 80'],
  },
  {
    filter: { mine: true },
    delegation: 'cote d’ivoire',
    found: ['# Organization of the meeting', 'said 70', 'there 81'],
  },
  { filter: { mine: true }, delegation: 'Guinea', found: [] },
  { filter: { mine: true }, delegation: '', found: [] },
])('$filter leaves $found', ({ filter, delegation, found }) => {
  expect(list(filter, delegation)).toEqual(found);
});

describe('choices', () => {
  test('are what is there, with how many recommendations have it', () => {
    expect(listAddressees(rows)).toEqual([
      { key: 'states parties', words: 'States parties', count: 3 },
      { key: '-', words: null, count: 1 },
      { key: 'member states', words: 'Member States', count: 1 },
      { key: 'members', words: 'Members', count: 1 },
      { key: 'secretariat', words: 'The Secretariat', count: 1 },
    ]);
    expect(listWordings(rows).map(({ key, count }) => [key, count])).toEqual([
      ['should', 4],
      ['are encouraged to', 1],
      ['may wish to consider', 1],
      ['must', 1],
    ]);
  });

  test('of names are each name once', () => {
    expect(listNames(rows)).toEqual([
      'Algeria',
      "Côte d'Ivoire",
      'Guinea-Bissau',
      'Iran (Islamic Republic of)',
      'Specimen League',
    ]);
  });
});

describe('a change of the filter', () => {
  test.each<{
    before: Partial<OutlineFilter>;
    change: Partial<OutlineFilter>;
    after: Partial<OutlineFilter>;
  }>([
    { before: { mine: true }, change: { addressee: 'x' }, after: { addressee: 'x' } },
    { before: { kind: 'agenda' }, change: { wording: 'should' }, after: { wording: 'should' } },
    {
      before: { kind: 'proposals' },
      change: { wording: 'must' },
      after: { kind: 'proposals', wording: 'must' },
    },
    { before: { addressee: 'x', wording: 'y' }, change: { mine: true }, after: { mine: true } },
    { before: { addressee: 'x' }, change: { kind: 'references' }, after: { kind: 'references' } },
    { before: { mine: true }, change: { kind: 'statements' }, after: { mine: true, kind: 'statements' } },
    { before: { mine: true }, change: { kind: 'headings' }, after: { kind: 'headings' } },
    { before: { addressee: 'x' }, change: { words: 'w' }, after: { addressee: 'x', words: 'w' } },
  ])('$change after $before', ({ before, change, after }) => {
    expect(changeFilter({ ...NO_FILTER, ...before }, change)).toEqual({ ...NO_FILTER, ...after });
  });

  test('a choice that the page does not have hides nothing', () => {
    const choices = { addressees: listAddressees(rows), wordings: listWordings(rows), names: [] };
    const filter: OutlineFilter = {
      ...{ kind: 'proposals', addressee: 'somebody else', wording: 'must', mine: true, words: 'w' },
    };
    expect(fitFilter(filter, rows, choices)).toEqual({
      ...NO_FILTER,
      kind: 'proposals',
      wording: 'must',
      words: 'w',
    });
    expect(fitFilter(filter, [], { addressees: [], wordings: [], names: [] })).toEqual({
      ...NO_FILTER,
      words: 'w',
    });
  });
});

test('400 recommendations and 2,000 references are listed and searched at once', () => {
  const [frame] = sampleOutlines;
  const [first] = frame?.outline.recommendations ?? [];
  const [reference] = samplePanel.references;
  if (!frame || !first || !reference) throw new Error('The sample has no recommendation or reference.');
  const many = Array.from({ length: 400 }, (_, at) => ({ ...first, start: at * 1000, end: at * 1000 + 500 }));
  const references = Array.from({ length: 2000 }, (_, at) => ({
    ...{ ...reference, id: `0 ${at}`, start: at * 200, end: at * 200 + 20 },
  }));
  const begun = performance.now();
  const all = listOutlineRows(
    [{ frameId: 0, outline: { ...frame.outline, recommendations: many } }],
    references,
  );
  const found = filterOutline(all, { ...NO_FILTER, words: 'training calendar' }, () => false);
  const took = performance.now() - begun;
  expect(found.filter(({ kind }) => kind === 'recommendations')).toHaveLength(400);
  expect(all.filter(({ kind }) => kind === 'references')).toHaveLength(2000);
  expect(took).toBeLessThan(500);
});
