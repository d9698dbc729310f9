import type { Span } from '../symbols/Span.ts';
import type { BackReference } from './Recommendation.ts';
import type { AskingWords } from './words/DocumentWords.ts';

/** What tells a relation stands within these many characters before the reference. */
const REACH = 160;
/** A negation this near before it takes it back. */
const NEAR = 28;
/* What may stand between two references of one list. */
const JOINED = /^[\s,،、;()]*(?:(?:and|et|y|e|и|و|和|及|as well as|ainsi que|así como|а также)[\s(]*)?$/u;

/**
 * How a text rests on what it refers to, by the words before the reference in the same sentence: they say that it builds
 * on it, or says it again. They tell it of the first reference behind them and of those listed with it, not of one that
 * stands farther on; and not where they are denied ("should not follow", "instead of", "contrary to").
 */
export function relationBefore(
  text: string,
  at: number,
  from: number,
  others: readonly Span[],
  { buildsOn, restates, denials }: AskingWords,
): BackReference['relation'] {
  const start = sentenceStart(text, Math.max(from, at - REACH), at);
  const before = text.slice(start, at).replace(/[\s\u200b]/g, ' ');
  const found =
    lastCue(before, restates, 'restates' as const) ?? lastCue(before, buildsOn, 'builds on' as const);
  if (!found || isDenied(before, found, denials)) return 'refers to';
  const end = start + found.index + found.length;
  return isListed(text, end, at, others) ? found.relation : 'refers to';
}

interface Cue<Relation> {
  relation: Relation;
  index: number;
  length: number;
}

function lastCue<Relation>(before: string, source: string, relation: Relation): Cue<Relation> | null {
  if (source === '') return null;
  const last = [...before.matchAll(new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'gu'))].at(-1);
  return last ? { relation, index: last.index, length: last[0].length } : null;
}

function isDenied(before: string, { index }: Cue<unknown>, denials: string): boolean {
  if (denials === '') return false;
  const near = before.slice(Math.max(0, index - NEAR));
  return new RegExp(`(?<![\\p{L}])(?:${denials})(?![\\p{L}])`, 'iu').test(near);
}

/** Whether every reference between the words and this one is of one list with it. */
function isListed(text: string, end: number, at: number, others: readonly Span[]): boolean {
  const between = others.filter((other) => other.start >= end && other.start < at);
  return between.every((other, index) =>
    JOINED.test(text.slice(other.end, between[index + 1]?.start ?? at).replace(/\u200b/g, '')),
  );
}

function sentenceStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  return from + Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n\n')) + 1;
}
