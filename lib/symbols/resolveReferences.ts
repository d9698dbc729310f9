import { findMentions } from './find/findMentions.ts';
import type { Mention } from './find/Mention.ts';
import { foldText } from './foldText.ts';
import type { Reference } from './Reference.ts';
import { findFullNames } from './resolve/findFullNames.ts';
import { findInstrumentNames } from './resolve/findInstrumentNames.ts';
import type { ReferenceContext } from './resolve/ReferenceContext.ts';
import type { Outcome, Resolved, Resolving } from './resolve/Resolving.ts';
import { resolveMention } from './resolve/resolveMention.ts';

/**
 * All references of a document, in order, each resolved as far as its words, the document and what is known allow.
 * Finds what `findReferences` finds, at the same places; only here do "resolution 5/2", "that report" and footnote
 * marks lead somewhere. Offsets are UTF-16 indexes into `text`.
 */
export function resolveReferences(text: string, context: ReferenceContext): Reference[] {
  const folded = foldText(text);
  const mentions = findMentions(folded.text);
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
  return mentions.map((mention) => {
    const outcome = resolveMention(mention, resolving);
    earlier.push({ mention, outcome });
    keepNumber(resolving.numbersResolved, mention, outcome);
    return toReference(
      text,
      folded.toOriginal(mention.start),
      folded.toOriginal(mention.end - 1) + 1,
      mention,
      outcome,
    );
  });
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
