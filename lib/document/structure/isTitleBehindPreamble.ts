import type { Line } from '../lines/Line.ts';
import { beginsNumbered } from './beginsNumbered.ts';
import type { Joining } from './continuesText.ts';

const LONGEST = 120;

/** Between the last preambular paragraph, which ends with a comma, and the first operative one a heading can stand. */
export function isTitleBehindPreamble(line: Line, whole: string, { words, next }: Joining): boolean {
  const { text } = line.clean;
  const isTitle =
    text.length < LONGEST && /^\p{Lu}/u.test(text) && !/[,.;:]$/.test(text) && !words.hasVerb(text);
  return isTitle && words.isPreambular(whole) && /,$/.test(whole.trimEnd()) && beginsNumbered(next);
}
