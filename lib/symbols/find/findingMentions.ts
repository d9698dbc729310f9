import { findSymbols } from './findSymbols.ts';
import type { Mention } from './Mention.ts';
import { type Finder, TRIGGERS } from './triggers.ts';
import { wordStart } from './wordStart.ts';

/** One kind of telling piece, with the next place at which it stands. */
interface Stream {
  pattern: RegExp;
  find: Finder;
  /** Where it stands next, the end of the text where it does not; and what stands there. */
  at: number;
  trigger: string;
}

const OTHER_SCRIPT = /[\u0400-\u04ff\u0620-\u064a\u4e00-\u9fff]/;
/* A pattern for each kind: an engine runs through a text for a few literals far faster than for all of them at once. */
const LATIN = TRIGGERS.flatMap(({ latin, find }) =>
  latin === undefined ? [] : [{ find, pattern: new RegExp(latin, 'g') }],
);
const ALL = TRIGGERS.map(({ latin, other, find }) => ({
  find,
  pattern: new RegExp([latin ?? [], other ?? []].flat().join('|'), 'g'),
}));

/** So many telling pieces are read before a caller can pause: a millisecond or two. */
const SLICE = 500;

/**
 * Everything in a folded text that looks like a reference, in order, without overlap: one pass from left to right,
 * from one telling piece of a word, or slash, to the next. Linear in the length of the text: every finder reads a
 * bounded window. A generator, so that a caller can pause; `findMentions` runs it through.
 */
export function* findingMentions(text: string): Generator<void, Mention[]> {
  const mentions: Mention[] = [];
  const streams: Stream[] = [];
  for (const { pattern, find } of OTHER_SCRIPT.test(text) ? ALL : LATIN) {
    const stream = { pattern, find, at: 0, trigger: '' };
    advance(stream, text, 0);
    if (stream.at < text.length) streams.push(stream);
    yield;
  }
  let from = 0;
  /** Behind the last telling piece: none begins within another. */
  let read = 0;
  let slash = text.indexOf('/');
  for (let count = 1; ; count++) {
    if (count % SLICE === 0) yield;
    const hit = nextOf(streams);
    if (slash === -1 && !hit) return mentions;
    if (slash !== -1 && (!hit || slash < hit.at)) {
      from = collect(findSymbols(text, slash, from), from, mentions);
      slash = text.indexOf('/', Math.max(from, slash + 1));
    } else if (hit) {
      const { at, trigger } = hit;
      const found = hit.find({ text, at, word: wordStart(text, at, from), trigger, from });
      from = collect(found, from, mentions);
      read = at + trigger.length;
      if (slash !== -1 && slash < from) slash = text.indexOf('/', from);
    }
    const next = Math.max(from, read);
    for (const stream of streams) if (stream.at < next) advance(stream, text, next);
  }
}

/** Of the streams, the one that comes first; of two at one place, the first in the table. */
function nextOf(streams: readonly Stream[]): Stream | null {
  let first: Stream | null = null;
  for (const stream of streams) if (stream.at < (first?.at ?? Number.POSITIVE_INFINITY)) first = stream;
  return first !== null && first.trigger !== '' ? first : null;
}

function advance(stream: Stream, text: string, from: number): void {
  // Other passes use the pattern in between.
  stream.pattern.lastIndex = from;
  const found = stream.pattern.exec(text);
  stream.at = found?.index ?? Number.POSITIVE_INFINITY;
  stream.trigger = found?.[0] ?? '';
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
