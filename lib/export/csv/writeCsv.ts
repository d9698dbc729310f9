import type { CitationPart } from '../cite/CitationPart.ts';
import { citationText } from '../cite/citationText.ts';
import type { ExportItems } from '../ExportItem.ts';
import type { ExportNote, ExportSource } from '../ExportNote.ts';
import { CSV_COLUMNS, type CsvColumn } from './CSV_COLUMNS.ts';
import { guardCell } from './guardCell.ts';
import { joinTags } from './joinTags.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Notes as CSV (RFC 4180, with a byte order mark) in pieces, a note a row. No cell can be taken for a formula. Described
 * in `docs/formats.md`. Passes on what `items` throws.
 * @param cite the citation of a note's place
 */
export async function* writeCsv(
  items: ExportItems,
  { cite }: { cite: (source: ExportSource) => CitationPart[] },
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + writeRow(CSV_COLUMNS);
  for await (const item of items) {
    if (!('note' in item)) continue;
    const cells = cellsOf(item.note, citationText(cite(item.note.source)));
    yield writeRow(CSV_COLUMNS.map((column) => guardCell(cells[column])));
  }
}

function cellsOf(note: ExportNote, citation: string): Record<CsvColumn, string> {
  const { source, imported } = note;
  return {
    citation,
    symbol: source.symbol ?? '',
    title: source.title,
    paragraph: source.paragraph ?? '',
    quote: note.quote,
    comment: note.comment,
    tags: joinTags(note.tags),
    status: note.status ?? '',
    statusDay: note.statusDay ?? '',
    colour: String(note.colour),
    language: source.language ?? '',
    url: source.url ?? '',
    created: note.created,
    updated: note.updated,
    kind: note.kind,
    id: note.id,
    targets: JSON.stringify(note.targets),
    selectors: JSON.stringify(note.selectors),
    more: imported ? JSON.stringify(imported) : '',
  };
}

function writeRow(cells: readonly string[]): string {
  return `${cells.map(quoteCell).join(',')}\r\n`;
}

function quoteCell(cell: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
