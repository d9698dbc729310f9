import {
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FollowUpReport } from '../follow-up/FollowUpReport.ts';
import { createFootnotes } from './createFootnotes.ts';
import { newHeadings } from './newHeadings.ts';
import { packWord } from './packWord.ts';
import { paragraphOf } from './paragraphOf.ts';
import type { ReportWriting } from './ReportWriting.ts';
import { type RecommendationCells, recommendationCells } from './recommendationCells.ts';
import { restOfEvidence } from './restOfEvidence.ts';
import { runsOf } from './runsOf.ts';
import { setParagraphs } from './setParagraphs.ts';

/** The columns and their widths, in hundredths of the table. The last three are the reader's own. */
const COLUMNS: readonly [keyof RecommendationCells, number][] = [
  ['recommendation', 17],
  ['asks', 12],
  ['organ', 13],
  ['later', 15],
  ['reported', 11],
  ['myStatus', 8],
  ['myEvidence', 11],
  ['myNotes', 13],
];
const MINE = new Set<keyof RecommendationCells>(['myStatus', 'myEvidence', 'myNotes']);
/** Text width of the landscape page, in twentieths of a point. */
const TABLE_WIDTH = 14570;

/**
 * The follow-up table as a Word file, in landscape: a row a recommendation; every fact of a document with its footnote,
 * what is the reader's own in columns of its own.
 */
export function writeFollowUpWord(report: FollowUpReport, writing: ReportWriting): Promise<ArrayBuffer> {
  const { words } = writing;
  const footnotes = createFootnotes();
  const head = [
    paragraphOf(words.table, { heading: HeadingLevel.TITLE }),
    paragraphOf(report.title, { style: 'About' }),
    ...setParagraphs(report, footnotes, writing),
  ];
  const sections = report.sections.filter(({ recommendations }) => recommendations.length > 0);
  const rows = sections.flatMap(({ headings, recommendations }, index) => [
    ...newHeadings(headings, sections[index - 1]?.headings ?? []).map(({ text }) => headingRow(text)),
    ...recommendations.map((recommendation) => {
      const cells = recommendationCells(recommendation, footnotes, writing);
      return new TableRow({
        cantSplit: true,
        children: COLUMNS.map(([column]) => cellOf(column, cells[column])),
      });
    }),
  ]);
  const table = new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS.map(([, width]) => Math.round((TABLE_WIDTH * width) / 100)),
    layout: TableLayoutType.FIXED,
    rows: [headRow(writing), ...rows],
  });
  const rest = restOfEvidence(report, footnotes, writing);
  return packWord({ title: words.table, children: [...head, table, ...rest], footnotes, isLandscape: true });
}

/** A heading of the report, over the whole width. */
function headingRow(text: string): TableRow {
  const heading = new Paragraph({ style: 'Cell', keepNext: true, children: runsOf(text, { bold: true }) });
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: COLUMNS.length,
        margins: { top: 80, bottom: 80, left: 80, right: 80 },
        children: [heading],
      }),
    ],
  });
}

function headRow({ words }: ReportWriting): TableRow {
  return new TableRow({
    tableHeader: true,
    children: COLUMNS.map(([column]) =>
      cellOf(
        column,
        [new Paragraph({ style: 'Cell', children: runsOf(words[column], { bold: true }) })],
        'e5e7eb',
      ),
    ),
  });
}

function cellOf(column: keyof RecommendationCells, children: Paragraph[], fill = ''): TableCell {
  const shade = fill || (MINE.has(column) ? 'f3f6fc' : '');
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(shade ? { shading: { type: ShadingType.CLEAR, fill: shade } } : {}),
    children: children.length > 0 ? children : [new Paragraph({ style: 'Cell' })],
  });
}
