import { canonicalSymbol } from '../canonicalSymbol.ts';
import { compileFamilies } from '../grammar/compileFamilies.ts';
import type { Mention } from './Mention.ts';

const FAMILIES = compileFamilies();
const HEAD_BEFORE = /([A-Z]+(?:-[A-Z]+)?) ?$/;
const LONGEST_HEAD = 10;

/** The family and the end of the symbol that starts at `start`, or null. */
function matchSymbol(
  text: string,
  start: number,
  head: string,
): { family: string; end: number } | null {
  let best: { family: string; end: number } | null = null;
  for (const { id, pattern } of FAMILIES.get(head) ?? []) {
    pattern.lastIndex = start;
    if (pattern.test(text) && pattern.lastIndex > (best?.end ?? 0))
      best = { family: id, end: pattern.lastIndex };
  }
  return best;
}

/**
 * The symbol whose first slash stands at `slash`, or null. `from` is where the last reference ended:
 * a symbol may touch the one before it, also with a hyphen ("A/80/86-E/2025/71"), but never starts inside a word or path.
 */
export function findSymbolAt(text: string, slash: number, from: number): Mention | null {
  const before = text.slice(Math.max(from, slash - LONGEST_HEAD), slash);
  const head = HEAD_BEFORE.exec(before);
  if (!head?.[1]) return null;
  for (const name of headsOf(head[1])) {
    const start = slash - head[0].length + (head[1].length - name.length);
    const touching = start > from ? text[start - 1] : undefined;
    if (name.length < head[1].length && !isJoint(head[1], name, start, from)) continue;
    if (touching !== undefined && /[A-Za-z/._-]/.test(touching) && !(touching === '-' && start - 1 === from))
      continue;
    const match = matchSymbol(text, start, name);
    if (match)
      return {
        kind: 'symbol',
        start,
        end: match.end,
        canonical: canonicalSymbol(text.slice(start, match.end)),
      };
  }
  return null;
}

/** "ICC-ASP" is one head; in "-E" behind another symbol the head is only "E". */
function headsOf(letters: string): string[] {
  const hyphen = letters.indexOf('-');
  return hyphen === -1 ? [letters] : [letters, letters.slice(hyphen + 1)];
}

function isJoint(letters: string, name: string, start: number, from: number): boolean {
  return letters.endsWith(`-${name}`) && start - 1 === from;
}
