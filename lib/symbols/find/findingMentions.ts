import { findSymbols } from './findSymbols.ts';
import type { Mention } from './Mention.ts';
import { type Finder, TRIGGERS } from './triggers.ts';

const LATIN = new RegExp(TRIGGERS.flatMap(({ latin }) => latin ?? []).join('|'), 'g');
const ALL = new RegExp(
  TRIGGERS.flatMap(({ latin, other }) => [latin ?? [], other ?? []].flat()).join('|'),
  'g',
);
const OTHER_SCRIPT = /[\u0400-\u04ff\u0620-\u064a\u4e00-\u9fff]/;
const ROWS = TRIGGERS.map(({ latin, other, find }) => ({
  find,
  pattern: new RegExp(
    `^(?:${[latin ?? [], other ?? []]
      .flat()
      .join('|')
      .replace(/\(\?=[^)]*\)/g, '')})$`,
  ),
}));
const LONGEST_PREFIX = 9;
const LETTER = /[A-Za-zÀ-ÿА-яё\u0620-\u064a]/;

/** So many telling pieces are read before a caller can pause: a millisecond or two. */
const SLICE = 500;

/**
 * Everything in a folded text that looks like a reference, in order, without overlap: one pass from left to right,
 * from one telling piece of a word, or slash, to the next. Linear in the length of the text: every finder reads a
 * bounded window. A generator, so that a caller can pause; `findMentions` runs it through.
 */
export function* findingMentions(text: string): Generator<void, Mention[]> {
  const mentions: Mention[] = [];
  const words = OTHER_SCRIPT.test(text) ? ALL : LATIN;
  const finders = new Map<string, Finder | undefined>();
  words.lastIndex = 0;
  let from = 0;
  let slash = text.indexOf('/');
  let hit = words.exec(text);
  for (let count = 1; slash !== -1 || hit; count++) {
    if (count % SLICE === 0) {
      yield;
      // Another pass may have used the pattern meanwhile.
      words.lastIndex = hit ? hit.index + hit[0].length : 0;
    }
    const isSlash = slash !== -1 && (!hit || slash < hit.index);
    const found = isSlash ? findSymbols(text, slash, from) : hit ? readHit(text, hit, from, finders) : [];
    from = collect(found, from, mentions);
    if (isSlash) slash = text.indexOf('/', Math.max(from, slash + 1));
    else if (slash !== -1 && slash < from) slash = text.indexOf('/', from);
    if (!isSlash || (hit && hit.index < from)) {
      words.lastIndex = Math.max(words.lastIndex, from);
      hit = words.exec(text);
    }
  }
  return mentions;
}

function readHit(
  text: string,
  hit: RegExpExecArray,
  from: number,
  finders: Map<string, Finder | undefined>,
): (Mention | null)[] {
  const trigger = hit[0];
  if (!finders.has(trigger)) finders.set(trigger, ROWS.find(({ pattern }) => pattern.test(trigger))?.find);
  return (
    finders.get(trigger)?.({ text, at: hit.index, word: wordStart(text, hit.index, from), trigger, from }) ??
    []
  );
}

/** Adds what was found behind the last reference; gives where the last one now ends. */
function collect(found: (Mention | null)[], from: number, mentions: Mention[]): number {
  let end = from;
  const list = mentions.length;
  for (const mention of found) {
    if (!mention || mention.start < end || mention.end <= mention.start) continue;
    mentions.push(found.length > 1 ? { ...mention, list } : mention);
    end = mention.end;
  }
  return end;
}

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < LONGEST_PREFIX && LETTER.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
