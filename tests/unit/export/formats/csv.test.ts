import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../../../lib/export/csv/CSV_COLUMNS.ts';
import { guardCell } from '../../../../lib/export/csv/guardCell.ts';
import { joinTags } from '../../../../lib/export/csv/joinTags.ts';
import { splitTags } from '../../../../lib/export/csv/splitTags.ts';
import { unguardCell } from '../../../../lib/export/csv/unguardCell.ts';
import { writeCsv } from '../../../../lib/export/csv/writeCsv.ts';
import fc from '../../../fixtures/fc.ts';
import { sampleExport } from '../sampleExport.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['＝1+1', "'＝1+1"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ["'quoted'", "''quoted'"],
  ['15 (b)', '15 (b)'],
  ['1+1=2', '1+1=2'],
  ['', ''],
])('%j stands in a cell as %j', (text, cell) => {
  expect(guardCell(text)).toBe(cell);
  expect(unguardCell(cell)).toBe(text);
});

it('guards and unguards any text, and joins and splits any tags', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unguardCell(guardCell(text)) === text));
  const tag = fc
    .string()
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(fc.property(fc.array(tag), (tags) => void expect(splitTags(joinTags(tags))).toEqual(tags)));
});

it('is a table that another parser reads, with no cell that could be a formula', async () => {
  const quote = '=1+1\r\nand "more", with ; and\ttabs';
  const note = sampleExport({ quote, comment: '@x', tags: ['a;b', '-1'] });
  let text = '';
  for await (const piece of writeCsv([{ note }, { problem: {} }], { cite: () => [{ text: '=A1' }] }))
    text += piece;
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(Object.keys(data[0] ?? {})).toEqual([...CSV_COLUMNS]);
  expect(data).toMatchObject([
    {
      citation: "'=A1",
      quote: `'${quote}`,
      comment: "'@x",
      tags: 'a\\;b; -1',
      symbol: 'CTOC/COP/WG.4/2099/6',
    },
  ]);
  for (const cell of Object.values(data[0] ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@]/);
});
