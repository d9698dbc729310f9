import type { CompiledAsking } from './CompiledAsking.ts';
import { lowerArticle } from './lowerArticle.ts';

/** Who a modal asks. */
export interface Subject {
  addressee: string | null;
  carriedOver: boolean;
  /** Whether an addressee stands directly before the modal, or is carried on to it. */
  isNamed: boolean;
}

interface Before {
  end: number;
  addressee: string | null;
}

/** An addressee with what may stand between it and its modal fits into this. */
const REACH = 420;

/**
 * Who is asked by the modal at `start`–`end` of a sentence; null where the modal stands in a subordinate clause and asks
 * nobody. `last` is the ask before it in the sentence, `earlier` the addressee of the sentence before; `isHung` tells that
 * an ask stands before, in the sentence or in the chapeau, on which a clause with "that" can hang.
 */
export function readAddressee(
  sentence: string,
  start: number,
  end: number,
  last: Before | null,
  earlier: string | null,
  isHung: boolean,
  asking: CompiledAsking,
): Subject | null {
  const before = sentence.slice(Math.max(last?.end ?? 0, start - REACH), start).trimEnd();
  const named = asking.addresseeBefore.exec(before);
  const clause = before
    .slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
    .trim();
  if (last !== null && asking.conjunction.test(before))
    return {
      addressee: last.addressee,
      carriedOver: last.addressee !== null,
      isNamed: last.addressee !== null,
    };
  // Behind a comma or a semicolon, an addressee begins a clause of its own.
  const isNewClause = named !== null && /^[;:,] /.test(named[0]);
  if (!isNewClause && isSubordinate(named ? before.slice(0, named.index + 6) : before, isHung, asking))
    return null;
  const isPassive = asking.passive.test(sentence.slice(end));
  if (named?.[1] && !isPassive)
    return { addressee: lowerArticle(named[1]), carriedOver: false, isNamed: true };
  if (isPassive) {
    const agent = asking.agent.exec(sentence.slice(end, end + REACH))?.[1] ?? null;
    return { addressee: agent && lowerArticle(agent), carriedOver: false, isNamed: agent !== null };
  }
  if (asking.pronoun.test(clause))
    return { addressee: earlier, carriedOver: earlier !== null, isNamed: earlier !== null };
  const noun = /\b(?:of|in|for|on|from|with|by|de|des|del)\b/.test(clause)
    ? null
    : asking.nounBefore.exec(before);
  const addressee = noun?.[1] ? lowerArticle(noun[1]) : null;
  return { addressee, carriedOver: false, isNamed: addressee !== null };
}

/** Whether what stands before a modal is a clause that hangs on another: "on which States might", "ensure that it should". */
function isSubordinate(before: string, isHung: boolean, asking: CompiledAsking): boolean {
  const words = [...before.matchAll(asking.subordinate)];
  if (words.length === 0) return false;
  if (isHung) return true;
  const { index, 0: word } = words.at(-1) ?? { index: 0, 0: '' };
  if (asking.reported.test(before.slice(0, index))) return true;
  return !/[,;:]/.test(before.slice(index)) && !/^(?:that|que|what)$/.test(word);
}
