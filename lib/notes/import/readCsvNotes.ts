import Papa from 'papaparse';
import { CSV_COLUMNS } from '../../export/csv/CSV_COLUMNS.ts';
import { splitTags } from '../../export/csv/splitTags.ts';
import { unguardCell } from '../../export/csv/unguardCell.ts';
import { fingerprint } from '../backup/fingerprint.ts';
import { NotesError } from '../NotesError.ts';
import { listTargets } from '../targets/listTargets.ts';
import type { Candidate, ForeignFile, Refusal } from './ImportFile.ts';
import { timeOf } from './timeOf.ts';

/** Columns without which a table is none of ours. */
const NEEDED = ['quote', 'comment'];

/** What spreadsheets put between cells. The head tells which: a guess from all cells would count what stands in them. */
const DELIMITERS = [',', ';', '\t', '|'];

/** The names of a table's columns. */
function headOf(text: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 1, skipEmptyLines: 'greedy' });
  return (data[0] ?? []).map((name) => name.trim());
}

function namesNeeded(columns: readonly string[]): boolean {
  return NEEDED.every((name) => columns.includes(name));
}

/**
 * Reads a table of notes as `writeCsv` writes it, also after a spreadsheet saved it; columns may be moved, left out or
 * added. What is in columns of the reader's own is kept.
 * @throws {NotesError} `unknown-format` for another table, or one that is cut off
 */
export function readCsvNotes(text: string): ForeignFile {
  const delimiter = DELIMITERS.find((one) => namesNeeded(headOf(text, one)));
  if (delimiter === undefined) throw new NotesError('unknown-format', { detail: 'no columns of notes' });
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new NotesError('unknown-format', { detail: broken.message });
  const [, ...rows] = data;
  const columns = headOf(text, delimiter);
  const notes: Candidate[] = [];
  const refused: Refusal[] = [];
  // A file that ends within a row is cut off there: what is left of the row would come in as if it were all.
  const isCut = !/[\r\n]$/.test(text);
  rows.forEach((row, index) => {
    // The head is row 1 of a spreadsheet.
    const at = `row ${index + 2}`;
    const cells = new Map(columns.map((name, column) => [name, unguardCell(row[column] ?? '')]));
    if (isCut && index === rows.length - 1 && row.length < columns.length) {
      refused.push({ at, why: 'bad-shape', detail: 'cut off' });
      return;
    }
    try {
      notes.push(readRow(cells));
    } catch (error) {
      refused.push({ at, why: 'bad-shape', detail: String(error) });
    }
  });
  return { kind: 'csv', notes, refused };
}

function readRow(cells: ReadonlyMap<string, string>): Candidate {
  const take = (name: string) => cells.get(name) ?? '';
  const orNull = (name: string) => take(name) || null;
  const source = {
    symbol: orNull('symbol'),
    title: take('title'),
    url: orNull('url'),
    language: orNull('language'),
    paragraph: orNull('paragraph'),
  };
  const targets: unknown = take('targets')
    ? JSON.parse(take('targets'))
    : listTargets({ ...source, textHash: null });
  const quote = take('quote');
  const quoted = { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' };
  const more = [...cells].filter(([name, cell]) => name !== '' && cell !== '' && !isOwnColumn(name));
  const id = take('id') || `csv~${fingerprint([...cells])}`;
  const imported: unknown = take('more') ? JSON.parse(take('more')) : null;
  const rest = { imported: { from: 'csv', id, rest: Object.fromEntries(more) } };
  return {
    id,
    created: timeOf(take('created')),
    updated: timeOf(take('updated')),
    fields: {
      kind: take('kind') || (quote === '' ? 'document' : 'passage'),
      targets,
      selectors: take('selectors') ? JSON.parse(take('selectors')) : quote === '' ? [] : [quoted],
      quote,
      comment: take('comment'),
      tags: splitTags(take('tags')),
      colour: Number(take('colour') || 1),
      status: orNull('status'),
      statusDay: orNull('statusDay'),
      source,
      ...(imported !== null ? { imported } : more.length > 0 ? rest : {}),
    },
  };
}

function isOwnColumn(name: string): boolean {
  return CSV_COLUMNS.some((own) => own === name);
}
