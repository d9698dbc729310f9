import type { CompiledAsking } from './CompiledAsking.ts';
import type { FoundAsk } from './FoundAsk.ts';

const REACH = 300;

/* Before "to submit" stands who is asked; before a comma, only what begins like a name. */
const NAMES = /^(?!(?:an?|to|continued|increased|enhanced|timely|further|immediate) )[\p{L}]/u;
const NAMES_AT_ONCE =
  /^(?:the|all|[A-Z]|other|relevant|each|those|any|both|interested|concerned|donor|developed)/;

type VerbAsk = Omit<FoundAsk, 'sentence'>;

/** How the sentence stands in its passage. */
interface SentencePlace {
  isOperative: boolean;
  isPlan: boolean;
}

/** The asks of performative verbs in one sentence: "Requests the Secretariat to …, and invites States to …"; "The Group recommended that". */
export function readVerbAsks(
  sentence: string,
  { isOperative, isPlan }: SentencePlace,
  asking: CompiledAsking,
): VerbAsk[] {
  const asks: VerbAsk[] = [];
  const opening = asking.opening.exec(sentence) ?? (isPlan ? asking.openingBase.exec(sentence) : null);
  if (opening?.[1]) asks.push(askOf(sentence, opening[0].length - opening[1].length, opening[1], asking));
  const act = opening
    ? null
    : (asking.act.exec(sentence) ?? asking.ownAct.exec(sentence) ?? asking.pronounAct.exec(sentence));
  const verb = act?.slice(1).find((group) => group !== undefined);
  if (act && verb) asks.push(askOf(sentence, act.index + act[0].length - verb.length, verb, asking));
  const isOfBody = act !== null || asking.speaker.test(sentence);
  const further = [
    ...(act ? sentence.matchAll(asking.actInside) : []),
    ...(!act && (isOperative || opening) ? sentence.matchAll(asking.inside) : []),
    ...(isOfBody ? sentence.matchAll(asking.joined) : []),
  ].sort((a, b) => a.index - b.index);
  for (const found of further) {
    const verb = found[1] ?? '';
    const start = found.index + found[0].length - verb.length;
    const last = asks.at(-1);
    if (start > (last?.start ?? -1))
      asks.push(carryOver(askOf(sentence, start, verb, asking), last, sentence, asking));
  }
  return isOfBody ? [...asks, ...readCarried(sentence, asks, asking)] : asks;
}

/** "engage l'État partie à …, et l'invite à": the same are asked, by the pronoun before the verb. */
function readCarried(sentence: string, asks: readonly VerbAsk[], asking: CompiledAsking): VerbAsk[] {
  return [...sentence.matchAll(asking.joinedPronoun)].flatMap((found) => {
    const verb = found[1] ?? '';
    const start = found.index + found[0].length - verb.length;
    const last = asks.findLast((ask) => ask.start < start);
    if (last === undefined || asks.some((ask) => ask.start === start)) return [];
    return [{ ...askOf(sentence, start, verb, asking), addressee: last.addressee, carriedOver: true }];
  });
}

function askOf(sentence: string, start: number, verb: string, asking: CompiledAsking): VerbAsk {
  const end = start + verb.length;
  const following = sentence.slice(end, end + REACH);
  const behind = withoutPreposition(following.replace(asking.betweenVerb, ''), asking);
  const known = asking.addresseeAt.exec(behind)?.[0] ?? null;
  const stop = asking.addresseeEnd.exec(behind);
  const isAsked =
    stop !== null &&
    !asking.deeds.test(behind) &&
    !asking.pronoun.test(behind.slice(0, stop.index)) &&
    !/ for$/.test(verb) &&
    (stop[0].startsWith(' to ') ? NAMES.test(behind) : stop[0].startsWith(',') && NAMES_AT_ONCE.test(behind));
  const named =
    isAsked && stop.index > 1 && stop.index < 200
      ? behind.slice(0, endOfName(behind, stop.index, asking))
      : null;
  // Behind "that" a clause follows, which says who is to act, and then what.
  const isClause = /(?<!\p{L})(?:that|que)(?!\p{L})/u.test(asking.betweenVerb.exec(following)?.[0] ?? '');
  const addressee = isClause ? known : longest(known, named);
  return {
    start,
    end,
    addressee: addressee?.replace(/ to$/, '').trim() ?? null,
    carriedOver: false,
    wording: verb.toLowerCase(),
    isProposal: false,
  };
}

/** "Urges parties and invites others to": only what stands before the second verb is asked by the first. */
function endOfName(behind: string, stop: number, { inside }: CompiledAsking): number {
  const next = behind.search(inside);
  return next > 0 && next < stop ? next : stop;
}

/** "urges States to …, and encourages them to": the same are asked. */
function carryOver(
  ask: VerbAsk,
  last: VerbAsk | undefined,
  sentence: string,
  asking: CompiledAsking,
): VerbAsk {
  const [, first = ''] = /^ (?:that |que |also |further )*([\p{L}]+)/u.exec(sentence.slice(ask.end)) ?? [];
  return last && asking.pronoun.test(first)
    ? { ...ask, addressee: last.addressee, carriedOver: last.addressee !== null }
    : ask;
}

/** "al Secretario General" asks "el Secretario General". */
function withoutPreposition(behind: string, { words }: CompiledAsking): string {
  const [melted, article] = words.contractions.find(([start]) => behind.startsWith(start)) ?? ['', ''];
  return article + behind.slice(melted.length);
}

function longest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a.length >= b.length ? a : b;
}
