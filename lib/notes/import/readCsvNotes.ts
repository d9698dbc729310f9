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

/**
 * Reads a table of notes as `writeCsv` writes it, also after a spreadsheet saved it; columns may be moved, left out or
 * added. What is in columns of the reader's own is kept.
 * @throws {NotesError} `unknown-format` for another table, or one that is cut off
 */
export function readCsvNotes(text: string): ForeignFile {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const [head = [], ...rows] = data;
  const columns = head.map((name) => name.trim());
  if (broken || NEEDED.some((name) => !columns.includes(name))) {
    throw new NotesError('unknown-format', { detail: broken?.message ?? 'no columns of notes' });
  }
  const notes: Candidate[] = [];
  const refused: Refusal[] = [];
  rows.forEach((row, index) => {
    // The head is row 1 of a spreadsheet.
    const at = `row ${index + 2}`;
    const cells = new Map(columns.map((name, column) => [name, unguardCell(row[column] ?? '')]));
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
