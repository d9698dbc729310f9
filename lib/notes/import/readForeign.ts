import { NotesError } from '../NotesError.ts';
import type { Candidate, ForeignFile, Refusal } from './ImportFile.ts';
import { type Fields, isObject } from './isObject.ts';
import { listOf } from './listOf.ts';
import { readHypothesisRow } from './readHypothesisRow.ts';
import { readWebAnnotation } from './readWebAnnotation.ts';

/**
 * Reads a file of annotations of another tool from its parsed JSON: a Web Annotation, a list, page or collection of
 * them; an export of Hypothesis, or an answer of its API.
 * @throws {NotesError} `unknown-format`
 */
export function readForeign(content: unknown): ForeignFile {
  const rows = isObject(content) ? (content.annotations ?? content.rows) : null;
  if (Array.isArray(rows)) return readAll('hypothesis', rows, readHypothesisRow);
  const items = listAnnotations(content);
  const [first] = items;
  if (isObject(first) && 'uri' in first && 'group' in first) {
    return readAll('hypothesis', items, readHypothesisRow);
  }
  if (isObject(first) && listOf(first.type).includes('Annotation')) {
    return readAll('web-annotation', items, readWebAnnotation);
  }
  if (items.length === 0 && isObject(content) && isEmptyCollection(content)) {
    return { kind: 'web-annotation', notes: [], refused: [] };
  }
  throw new NotesError('unknown-format', { detail: 'neither a backup nor annotations' });
}

/** A page of a collection that lies elsewhere is not fetched. */
function listAnnotations(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content;
  if (!isObject(content)) return [];
  if (Array.isArray(content.items)) return content.items;
  if (isObject(content.first)) return listAnnotations(content.first);
  return listOf(content.type).includes('Annotation') ? [content] : [];
}

function isEmptyCollection({ type, total, first }: Fields): boolean {
  return listOf(type).includes('AnnotationCollection') && (total === 0 || isObject(first));
}

function readAll(
  kind: ForeignFile['kind'],
  rows: readonly unknown[],
  read: (row: Fields) => Candidate,
): ForeignFile {
  const notes: Candidate[] = [];
  const refused: Refusal[] = [];
  rows.forEach((row, index) => {
    const at = isObject(row) && typeof row.id === 'string' ? row.id : `row ${index + 1}`;
    if (!isObject(row)) refused.push({ at, why: 'bad-shape', detail: 'no object' });
    else if (listOf(row.references).length > 0) refused.push({ at, why: 'reply', detail: 'references' });
    else notes.push(read(row));
  });
  return { kind, notes, refused };
}
