import type { CompiledAsking } from './CompiledAsking.ts';
import type { FoundAsk } from './FoundAsk.ts';

const REACH = 300;

/** The asks of performative verbs in one sentence: "Requests the Secretariat to …, and invites States to …"; "The Group recommended that". */
export function readVerbAsks(
  sentence: string,
  { isOperative, isPlan }: { isOperative: boolean; isPlan: boolean },
  asking: CompiledAsking,
): Omit<FoundAsk, 'sentence'>[] {
  const asks: Omit<FoundAsk, 'sentence'>[] = [];
  const opening = asking.opening.exec(sentence) ?? (isPlan ? asking.openingBase.exec(sentence) : null);
  if (opening?.[1]) asks.push(askOf(sentence, opening[0].length - opening[1].length, opening[1], asking));
  const act = opening ? null : asking.act.exec(sentence);
  const verb = act?.slice(1).find((group) => group !== undefined);
  if (act && verb) asks.push(askOf(sentence, act.index + act[0].length - verb.length, verb, asking));
  const inside = act ? asking.actInside : isOperative || opening ? asking.inside : null;
  for (const found of inside ? sentence.matchAll(inside) : []) {
    const verb = found[1] ?? '';
    const start = found.index + found[0].length - verb.length;
    if (start > (asks.at(-1)?.start ?? -1)) asks.push(askOf(sentence, start, verb, asking));
  }
  return asks;
}

function askOf(
  sentence: string,
  start: number,
  verb: string,
  asking: CompiledAsking,
): Omit<FoundAsk, 'sentence'> {
  const end = start + verb.length;
  const following = sentence.slice(end, end + REACH);
  const { behind, article } = withoutPreposition(
    following.replace(/^ (?:that |que |also |further )*/, ''),
    asking,
  );
  const known = asking.addresseeAt.exec(behind)?.[0] ?? null;
  const stop = asking.addresseeEnd.exec(behind);
  const isAsked =
    stop !== null &&
    / to |,/.test(stop[0].slice(0, 4)) &&
    /^(?:the|all|[A-Z]|other|relevant|each|those|any|both|interested|concerned|donor|developed)/.test(behind);
  const named = isAsked && stop.index > 1 && stop.index < 200 ? behind.slice(0, stop.index) : null;
  // Behind "that" a clause follows, which says who is to act, and then what.
  const isClause = /^ (?:that|que) /.test(following);
  const addressee = isClause ? known : longest(known, named);
  return {
    start,
    end,
    addressee: addressee === null ? null : `${article}${addressee.trim()}`,
    carriedOver: false,
    wording: verb.toLowerCase(),
    isProposal: false,
  };
}

/** "al Secretario General" asks "el Secretario General". */
function withoutPreposition(behind: string, { words }: CompiledAsking): { behind: string; article: string } {
  const found = words.contractions.find(([melted]) => behind.startsWith(melted));
  return found ? { behind: behind.slice(found[0].length), article: found[1] } : { behind, article: '' };
}

function longest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a.length >= b.length ? a : b;
}
