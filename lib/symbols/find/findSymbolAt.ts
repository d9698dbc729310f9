import { canonicalSymbol } from '../canonicalSymbol.ts';
import { compileFamilies } from '../grammar/compileFamilies.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const FAMILIES = compileFamilies();
/* The letters before a slash, perhaps with the stray space of PDF files between. */
const HEAD_BEFORE = /([A-Z]+(?:-[A-Z]+)?) ?$/;
const LONGEST_HEAD = 10;
/* A symbol does not start inside a word, a path, a file's or a site's name. */
const INSIDE = /[A-Za-z/._-]/;

/**
 * The symbol whose first slash stands at `slash`, or null. `from` is where the last reference ended:
 * a symbol may touch the one before it, also with a hyphen ("A/80/86-E/2025/71"), but never starts inside a word or path.
 */
export function findSymbolAt(text: string, slash: number, from: number): Mention | null {
  const letters = HEAD_BEFORE.exec(text.slice(Math.max(from, slash - LONGEST_HEAD), slash));
  if (!letters?.[1]) return null;
  const start = slash - letters[0].length;
  return matchSymbol(text, start, from, letters[1]) ?? matchJoint(text, start, from, letters[1]);
}

/** "A/80/86AA-E/2025/71": only where the hyphen joins two symbols does the head begin behind it. */
function matchJoint(text: string, start: number, from: number, letters: string): Mention | null {
  const hyphen = letters.indexOf('-');
  const head = start + hyphen + 1;
  return hyphen > 0 && head - 1 === from ? matchSymbol(text, head, from, letters.slice(hyphen + 1)) : null;
}

function matchSymbol(text: string, start: number, from: number, head: string): Mention | null {
  const before = start > from ? (text[start - 1] ?? '') : '';
  const isJoint = before === '-' && start - 1 === from && from > 0;
  if (INSIDE.test(before) && !isJoint) return null;
  let end = 0;
  for (const { pattern } of FAMILIES.get(head) ?? [])
    end = Math.max(end, matchAt(pattern, text, start) ? pattern.lastIndex : 0);
  if (end === 0) return null;
  return { kind: 'symbol', start, end, canonical: canonicalSymbol(text.slice(start, end)) };
}
