import type { CompiledAsking } from './CompiledAsking.ts';
import type { FoundAsk } from './FoundAsk.ts';

const REACH = 300;

/** The asks of performative verbs in one sentence: "Requests the Secretariat to …, and invites States to …"; "The Group recommended that". */
export function readVerbAsks(
  sentence: string,
  isOperative: boolean,
  asking: CompiledAsking,
): Omit<FoundAsk, 'sentence'>[] {
  const asks: Omit<FoundAsk, 'sentence'>[] = [];
  const opening = asking.opening.exec(sentence);
  if (opening?.[1]) asks.push(askOf(sentence, opening[0].length - opening[1].length, opening[1], asking));
  const act = opening ? null : asking.act.exec(sentence);
  if (act?.[1]) asks.push(askOf(sentence, act.index + act[0].length - act[1].length, act[1], asking));
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
  const behind = sentence.slice(end, end + REACH).replace(/^ (?:that |que |also |further )*/, '');
  const known = asking.addresseeAt.exec(behind)?.[0] ?? null;
  const stop = asking.addresseeEnd.exec(behind);
  const isAsked =
    stop !== null &&
    / to |,/.test(stop[0].slice(0, 4)) &&
    /^(?:the|all|[A-Z]|other|relevant|each|those|any|both|interested|concerned|donor|developed)/.test(behind);
  const named = isAsked && stop.index > 1 && stop.index < 200 ? behind.slice(0, stop.index) : null;
  const addressee = longest(known, named);
  return {
    start,
    end,
    addressee: addressee?.trim() ?? null,
    carriedOver: false,
    wording: verb.toLowerCase(),
    isProposal: false,
  };
}

function longest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a.length >= b.length ? a : b;
}
