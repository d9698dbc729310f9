import type { Cell } from './Cell.ts';

/** How two lines are joined: characters to drop at the end of the first, and what stands between. */
export interface Joint {
  dropped: number;
  between: '' | ' ';
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
const BROKEN_END = /([\p{L}\p{M}]+)([-‐\u00ad])$/u;
const BROKEN_START = /^([\p{Ll}\p{M}]+)/u;
/** So many words broken that stand whole elsewhere show that a document was set with hyphenation. */
const LEAST_BROKEN = 2;
const CHINESE_END = /[\u3000-\u9fff\uff00-\uffef]$/;
const CHINESE_START = /^[\u3000-\u9fff\uff00-\uffef]/;

/**
 * Joins lines by what the document itself shows. A word broken at a hyphen stands whole elsewhere, or with its hyphen;
 * where it does neither, the
 * hyphen is the word's own when both its halves stand alone elsewhere, or where the document does not break words at all.
 */
export function createMender(lines: readonly Cell[]): (before: string, after: string) => Joint {
  const words = new Set<string>();
  for (const { text } of lines) {
    const found = text.match(WORD) ?? [];
    // The first and the last may be halves themselves.
    const whole = found.slice(/^\p{Ll}/u.test(text) ? 1 : 0, BROKEN_END.test(text) ? -1 : undefined);
    for (const word of whole) words.add(word.toLowerCase());
  }
  const isHyphenated = countBroken(lines, words) >= LEAST_BROKEN;
  return (before, after) => {
    const broken = BROKEN_END.exec(before);
    const start = BROKEN_START.exec(after);
    if (broken?.[1] && start?.[1]) {
      const [first, second] = [broken[1].toLowerCase(), start[1].toLowerCase()];
      const isOwn =
        broken[2] !== '\u00ad' &&
        !words.has(first + second) &&
        (!isHyphenated || words.has(`${first}-${second}`) || (words.has(first) && words.has(second)));
      return { dropped: isOwn ? 0 : 1, between: '' };
    }
    if (/[\p{L}\d)][-‐/]$/u.test(before) || (/\d[–]$/.test(before) && /^\d/.test(after)))
      return { dropped: 0, between: '' };
    const isChinese = CHINESE_END.test(before) && CHINESE_START.test(after);
    return { dropped: 0, between: isChinese ? '' : ' ' };
  };
}

function countBroken(lines: readonly Cell[], words: ReadonlySet<string>): number {
  return lines.filter(({ text }, index) => {
    const [first, second] = [
      BROKEN_END.exec(text)?.[1],
      BROKEN_START.exec(lines[index + 1]?.text ?? '')?.[1],
    ];
    return first && second && words.has(`${first}${second}`.toLowerCase());
  }).length;
}
