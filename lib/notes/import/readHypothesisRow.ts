import type { Candidate } from './ImportFile.ts';
import { type Fields, isObject } from './isObject.ts';
import { listOf } from './listOf.ts';
import { omit } from './omit.ts';
import { sortSelectors } from './sortSelectors.ts';
import { sourceOf } from './sourceOf.ts';
import { timeOf } from './timeOf.ts';

/** What a note has of an annotation; all else is kept beside it. */
const TAKEN = ['id', 'created', 'updated', 'uri', 'text', 'tags', 'target', 'document', 'addendum'];
/** What an export of ours writes by itself. */
const OWN_USER = 'acct:me@addendum.invalid';

/** One annotation of Hypothesis as a note that could come in. What a note has no place for is kept, and goes out again. */
export function readHypothesisRow(row: Fields): Candidate {
  const own = isObject(row.addendum) ? row.addendum : null;
  const [first] = listOf(row.target);
  const target = isObject(first) ? first : {};
  const document = isObject(row.document) ? row.document : {};
  const selectors = sortSelectors(listOf(target.selector));
  const quoted = selectors.own.find(({ type }) => type === 'TextQuoteSelector');
  const address = [row.uri, target.source].find((uri) => typeof uri === 'string' && uri !== '');
  const [title] = listOf(document.title);
  const told = sourceOf(typeof address === 'string' ? address : '', typeof title === 'string' ? title : '');
  const quote = own?.quote ?? quoted?.exact ?? '';
  const isOurs = own !== null && row.user === OWN_USER;
  const rest = {
    fields: omit(row, TAKEN),
    target: omit(target, ['source', 'selector']),
    selectors: selectors.others,
    document: omit(document, ['title']),
  };
  return {
    id: isOurs ? String(row.id) : `hypothesis~${String(row.id)}`,
    created: timeOf(row.created),
    updated: timeOf(row.updated) ?? timeOf(row.created),
    fields: {
      kind: own?.kind ?? (quote === '' ? 'document' : 'passage'),
      targets: own?.targets ?? told.targets,
      selectors: selectors.own,
      quote,
      comment: row.text ?? '',
      tags: listOf(row.tags).filter((tag) => tag !== ''),
      colour: own?.colour ?? 1,
      status: own?.status ?? null,
      statusDay: own?.statusDay ?? null,
      source: own?.source ?? told.source,
      ...(isOurs ? {} : { imported: { from: 'hypothesis', id: String(row.id), rest } }),
    },
  };
}
