import type { Unfolded } from './critical/Unfolded.ts';
import type { Difference } from './diffTexts.ts';

/* Between these a space tells words apart; Chinese, Japanese, Thai and their kin are written without. */
const WORD =
  /(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])[\p{L}\p{N}]/u;
const SPACE = /\s/;
/* Where a line, a cell or a paragraph ends, one text has white space and another none. */
const BORDER = /[\n\t]/;

function gapBefore({ text, origins }: Unfolded, at: number): string {
  return text.slice((origins[at - 1] ?? 0) + 1, origins[at] ?? 0);
}

/** Whether a space stands at a place in one text and not in the other, and is no matter of lines and cells. */
function isSpacedOtherwise(before: string, after: string): boolean {
  return SPACE.test(before) !== SPACE.test(after) && !BORDER.test(before) && !BORDER.test(after);
}

/**
 * Where two texts of the same folded form differ in spaces between words: "12" and "1 2", "notable" and "not able".
 * Each difference is that of the two units around the space, in folded offsets.
 */
export function findSpacingDifferences(before: Unfolded, after: Unfolded): Difference[] {
  const differences: Difference[] = [];
  for (let at = 1; at < before.origins.length; at++) {
    const gaps = [
      (before.origins[at] ?? 0) - (before.origins[at - 1] ?? 0),
      (after.origins[at] ?? 0) - (after.origins[at - 1] ?? 0),
    ];
    // Most units stand next to each other, or a space apart, in both.
    if (gaps[0] === gaps[1]) continue;
    if (!isSpacedOtherwise(gapBefore(before, at), gapBefore(after, at))) continue;
    const neighbours = [
      before.text.charAt(before.origins[at - 1] ?? 0),
      before.text.charAt(before.origins[at] ?? 0),
    ];
    if (!neighbours.every((neighbour) => WORD.test(neighbour))) continue;
    const span = { start: at - 1, end: at + 1 };
    differences.push({ before: { ...span }, after: { ...span } });
  }
  return differences;
}
