import type { ExportNote } from '../ExportNote.ts';
import { linkOfSource } from '../linkOfSource.ts';

type Json = Record<string, unknown>;

/**
 * A note as Hypothesis writes an annotation: `uri`, `text`, `tags`, and a target with selectors. What a note has and
 * Hypothesis has not stands under `addendum`; what Hypothesis had put there stands there again.
 */
export function toHypothesis(note: ExportNote): Json {
  const { imported, source, selectors, targets } = note;
  const rest = imported?.from === 'hypothesis' ? (imported.rest as HypothesisRest) : {};
  const uri =
    source.url ?? linkOfSource(source) ?? `urn:addendum:target:${encodeURIComponent(targets[0] ?? '')}`;
  const all = [...selectors, ...(rest.selectors ?? [])];
  return {
    user: 'acct:me@addendum.invalid',
    group: '__world__',
    ...rest.fields,
    id: imported?.from === 'hypothesis' ? imported.id : note.id,
    created: note.created,
    updated: note.updated,
    uri,
    text: note.comment,
    tags: note.tags,
    target: [{ ...rest.target, source: uri, ...(all.length > 0 ? { selector: all } : {}) }],
    document: { ...rest.document, title: source.title === '' ? [] : [source.title] },
    addendum: {
      kind: note.kind,
      targets,
      colour: note.colour,
      status: note.status,
      statusDay: note.statusDay,
      quote: note.quote,
      source,
    },
  };
}

/** What an import keeps of an annotation besides what a note has. */
interface HypothesisRest {
  fields?: Json;
  target?: Json;
  selectors?: Json[];
  document?: Json;
}
