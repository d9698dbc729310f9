import { findingMentions } from './find/findingMentions.ts';
import type { Mention } from './find/Mention.ts';
import { foldText } from './foldText.ts';
import type { Reference } from './Reference.ts';
import { findFullNames } from './resolve/findFullNames.ts';
import { findInstrumentNames } from './resolve/findInstrumentNames.ts';
import type { ReferenceContext } from './resolve/ReferenceContext.ts';
import type { Outcome, Resolved, Resolving } from './resolve/Resolving.ts';
import { resolveMention } from './resolve/resolveMention.ts';

/** So many references are resolved before a caller can pause: a few milliseconds. */
const SLICE = 100;

/**
 * All references of a document, in order, each resolved as far as its words, the document and what is known allow.
 * Finds what `findReferences` finds, at the same places; only here do "resolution 5/2", "that report" and footnote
 * marks lead somewhere. Offsets are UTF-16 indexes into `text`. A generator, so that a caller can pause;
 * `resolveReferences` runs it through.
 */
export function* resolving(text: string, context: ReferenceContext): Generator<void, Reference[]> {
  const folded = foldText(text);
  yield;
  const mentions = yield* findingMentions(folded.text);
  const earlier: Resolved[] = [];
  const resolving: Resolving = {
    text: folded.text,
    folded,
    context,
    earlier,
    mentions,
    numbersResolved: new Map(),
    bodiesNamed: once(() => firstPlaces(folded.text)),
    instrumentsNamed: once(() => findInstrumentNames(folded.text)),
  };
  const references: Reference[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (index % SLICE === 0) yield;
    const outcome = resolveMention(mention, resolving);
    earlier.push({ mention, outcome });
    keepNumber(resolving.numbersResolved, mention, outcome);
    const start = folded.toOriginal(mention.start);
    const end = folded.toOriginal(mention.end - 1) + 1;
    references.push(toReference(text, start, end, mention, outcome));
  }
  return references;
}

function keepNumber(kept: Map<string, Set<string>>, { kind, number }: Mention, { canonical }: Outcome): void {
  if (number === undefined || canonical === null) return;
  const key = `${kind} ${number}`;
  kept.set(key, (kept.get(key) ?? new Set()).add(canonical));
}

function firstPlaces(text: string): Map<string, number> {
  const first = new Map<string, number>();
  for (const { key, start } of findFullNames(text)) if (!first.has(key)) first.set(key, start);
  return first;
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

function toReference(
  text: string,
  start: number,
  end: number,
  mention: Mention,
  outcome: Outcome,
): Reference {
  const { canonical, candidates, reason } = outcome;
  const status = canonical !== null ? 'resolved' : candidates.length > 1 ? 'ambiguous' : 'unresolved';
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: mention.kind,
    canonical,
    pinpoint: mention.kind === 'article' || mention.kind === 'rule' ? null : (mention.pinpoint ?? null),
    status,
    candidates,
    reason,
  };
}
