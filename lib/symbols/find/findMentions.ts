import type { Mention } from './Mention.ts';
import { type Finder, TRIGGERS } from './triggers.ts';

const FINDERS = new Map<string, Finder>(
  TRIGGERS.flatMap(({ stems, find }) => stems.map((stem) => [stem, find] as const)),
);
const DIGIT_FINDERS = TRIGGERS.flatMap(({ digits, find }) =>
  digits ? [{ pattern: new RegExp(`^${digits}$`), find }] : [],
);
const escape = (stem: string) => stem.replace(/[.*+?^$|()[\]{}\\]/g, '\\$&');
const ANY_TRIGGER = new RegExp(
  [
    ...[...FINDERS.keys()].sort((a, b) => b.length - a.length).map(escape),
    ...TRIGGERS.flatMap(({ digits }) => digits ?? []),
  ].join('|'),
  'g',
);
const LONGEST_PREFIX = 5;
const LETTER = /[A-Za-zÀ-ÿА-яё\u0620-\u064a]/;

/**
 * Everything in a folded text that looks like a reference, in order, without overlap: one pass from left to right,
 * from one telling piece of a word to the next. Linear in the length of the text: every finder reads a bounded window.
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  ANY_TRIGGER.lastIndex = 0;
  for (let hit = ANY_TRIGGER.exec(text); hit; hit = ANY_TRIGGER.exec(text)) {
    const trigger = hit[0];
    const find = FINDERS.get(trigger) ?? DIGIT_FINDERS.find(({ pattern }) => pattern.test(trigger))?.find;
    const found =
      find?.({ text, at: hit.index, word: wordStart(text, hit.index, from), trigger, from }) ?? [];
    const list = mentions.length;
    for (const mention of found) {
      if (!mention || mention.start < from || mention.end <= mention.start) continue;
      mentions.push(found.length > 1 ? { ...mention, list } : mention);
      from = mention.end;
    }
    if (from > ANY_TRIGGER.lastIndex) ANY_TRIGGER.lastIndex = from;
  }
  return mentions;
}

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < LONGEST_PREFIX && LETTER.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
