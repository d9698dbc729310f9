import type { ExportNote } from '../ExportNote.ts';
import { linkOfSource } from '../linkOfSource.ts';
import { NOTE_NAME, OWN_TERMS } from './TERMS.ts';

type Json = Record<string, unknown>;

/**
 * A note as a Web Annotation: comment and tags as textual bodies, the passage as selectors of its source, and what the
 * model has no word for under names of our own. What another tool had put there stands there again.
 */
export function toWebAnnotation(note: ExportNote): Json {
  const { imported, source, selectors, quote } = note;
  const rest = imported?.from === 'web-annotation' ? (imported.rest as WebRest) : {};
  const bodies = [...bodiesOf(note), ...(rest.bodies ?? [])];
  const all = [...selectors, ...(rest.selectors ?? [])];
  const isQuoted = selectors.some(({ type, exact }) => type === 'TextQuoteSelector' && exact === quote);
  const target = {
    ...rest.target,
    type: 'SpecificResource',
    source: addressOf(note),
    ...(all.length > 0 ? { selector: all } : {}),
  };
  return {
    ...rest.fields,
    id:
      imported?.from === 'web-annotation' && imported.id !== ''
        ? imported.id
        : NOTE_NAME + encodeURIComponent(note.id),
    type: 'Annotation',
    motivation: rest.fields?.motivation ?? (note.comment === '' ? 'highlighting' : 'commenting'),
    created: note.created,
    modified: note.updated,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: rest.moreTargets?.length ? [target, ...rest.moreTargets] : target,
    [OWN_TERMS.kind]: note.kind,
    [OWN_TERMS.targets]: note.targets,
    [OWN_TERMS.colour]: note.colour,
    ...withoutNulls({
      [OWN_TERMS.status]: note.status,
      [OWN_TERMS.statusDay]: note.statusDay,
      [OWN_TERMS.symbol]: source.symbol,
      [OWN_TERMS.title]: source.title,
      [OWN_TERMS.url]: source.url,
      [OWN_TERMS.language]: source.language,
      [OWN_TERMS.paragraph]: source.paragraph,
      // The passage, where no selector says it.
      [OWN_TERMS.quote]: isQuoted || quote === '' ? null : quote,
    }),
  };
}

/** What an import keeps of an annotation besides what a note has. */
interface WebRest {
  fields?: Json;
  bodies?: Json[];
  target?: Json;
  moreTargets?: unknown[];
  selectors?: Json[];
}

function bodiesOf({ comment, tags }: ExportNote): Json[] {
  const words = { type: 'TextualBody', value: comment, format: 'text/markdown', purpose: 'commenting' };
  return [
    ...(comment === '' ? [] : [words]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' })),
  ];
}

/** A source is named by an address: the page's, else the document's, else the first target as a name. */
function addressOf({ source, targets }: ExportNote): string {
  return source.url ?? linkOfSource(source) ?? `urn:addendum:target:${encodeURIComponent(targets[0] ?? '')}`;
}

function withoutNulls(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
