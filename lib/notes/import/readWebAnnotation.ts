import { NOTE_NAME, OWN_TERMS } from '../../export/web-annotation/TERMS.ts';
import { fingerprint } from '../backup/fingerprint.ts';
import type { Candidate } from './ImportFile.ts';
import { type Fields, isObject } from './isObject.ts';
import { listOf } from './listOf.ts';
import { omit } from './omit.ts';
import { sortSelectors } from './sortSelectors.ts';
import { sourceOf } from './sourceOf.ts';
import { timeOf } from './timeOf.ts';

/** What a note has of an annotation; all else is kept beside it. */
const TAKEN = [
  'id',
  'type',
  'created',
  'modified',
  'body',
  'bodyValue',
  'target',
  ...Object.values(OWN_TERMS),
];

/** One Web Annotation as a note that could come in. What a note has no place for is kept, and goes out again. */
export function readWebAnnotation(annotation: Fields): Candidate {
  const [first, ...moreTargets] = listOf(annotation.target);
  const target = isObject(first) ? first : { source: first };
  const address = addressOf(target.source ?? target.id);
  const { own, others } = sortSelectors(listOf(target.selector));
  const { comment, tags, bodies } = readBodies(annotation);
  const quoted = own.find(({ type }) => type === 'TextQuoteSelector');
  const quote = annotation[OWN_TERMS.quote] ?? quoted?.exact ?? '';
  const told = sourceOf(address, titleOf(target));
  const rest = {
    fields: omit(annotation, TAKEN),
    bodies,
    target: omit(target, ['type', 'source', 'id', 'selector']),
    selectors: others,
    moreTargets,
  };
  const name = typeof annotation.id === 'string' ? annotation.id : '';
  const isOwn = name.startsWith(NOTE_NAME);
  return {
    id: isOwn
      ? decodeName(name.slice(NOTE_NAME.length))
      : `annotation~${fingerprint(name === '' ? annotation : name)}`,
    created: timeOf(annotation.created),
    updated: timeOf(annotation.modified) ?? timeOf(annotation.created),
    fields: {
      kind: annotation[OWN_TERMS.kind] ?? (quote === '' ? 'document' : 'passage'),
      targets: annotation[OWN_TERMS.targets] ?? told.targets,
      selectors: own,
      quote,
      comment,
      tags,
      colour: annotation[OWN_TERMS.colour] ?? 1,
      status: annotation[OWN_TERMS.status] ?? null,
      statusDay: annotation[OWN_TERMS.statusDay] ?? null,
      source: isOwn || OWN_TERMS.title in annotation ? ownSource(annotation) : told.source,
      ...(isOwn && isEmpty(rest) ? {} : { imported: { from: 'web-annotation', id: name, rest } }),
    },
  };
}

function ownSource(annotation: Fields): Fields {
  return {
    symbol: annotation[OWN_TERMS.symbol] ?? null,
    title: annotation[OWN_TERMS.title] ?? '',
    url: annotation[OWN_TERMS.url] ?? null,
    language: annotation[OWN_TERMS.language] ?? null,
    paragraph: annotation[OWN_TERMS.paragraph] ?? null,
  };
}

function readBodies({ body, bodyValue, motivation }: Fields) {
  const tags: string[] = [];
  const bodies: unknown[] = [];
  let comment: string | null = typeof bodyValue === 'string' ? bodyValue : null;
  for (const one of listOf(body)) {
    const { type, value, purpose = motivation } = isObject(one) ? one : {};
    const isText = typeof value === 'string' && (type === undefined || listOf(type).includes('TextualBody'));
    if (isText && purpose === 'tagging' && value !== '') tags.push(value);
    else if (isText && comment === null) comment = value;
    else bodies.push(one);
  }
  return { comment: comment ?? '', tags, bodies };
}

function addressOf(source: unknown): string {
  if (typeof source === 'string') return source;
  return isObject(source) && typeof source.id === 'string' ? source.id : '';
}

function titleOf({ source }: Fields): string {
  const title = isObject(source) ? (source['dc:title'] ?? source.title ?? source.label) : null;
  return typeof title === 'string' ? title : '';
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** "commenting" or "highlighting" is what an export of ours writes by itself. */
function isEmpty({ fields, ...lists }: { fields: Fields; [list: string]: unknown }): boolean {
  const isPlain = Object.keys(fields).every((name) => name === 'motivation');
  return isPlain && Object.values(lists).every((part) => Object.keys(part as object).length === 0);
}
