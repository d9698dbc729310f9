import type { CompiledAsking } from './CompiledAsking.ts';
import type { FoundAsk } from './FoundAsk.ts';
import { readAddressee, type Subject } from './readAddressee.ts';
import { readVerbAsks } from './readVerbAsks.ts';
import { splitSentences } from './splitSentences.ts';

/** How the words of a passage are to be read. */
export interface AskReading {
  /** Where its words begin, behind the label. */
  from: number;
  /** Whether it is an operative paragraph, where verbs ask wherever they stand. */
  isOperative: boolean;
  /** Whether it is a paragraph of an adopted plan or declaration, which asks in base forms: "Urge Governments to". */
  isPlan: boolean;
  /** Whether it is an item of a list whose chapeau asks already. */
  isLent: boolean;
}

/** The asks of a clean text, in order: who is asked, and with which wording. Linear in the text for sentences of any length. */
export function readAsks(
  text: string,
  { from, isOperative, isPlan, isLent }: AskReading,
  asking: CompiledAsking,
): FoundAsk[] {
  const asks: FoundAsk[] = [];
  for (const [index, { start, end }] of splitSentences(text, from).entries()) {
    const sentence = text.slice(start, end);
    const before = asks.at(-1)?.addressee ?? null;
    const found = [
      ...readVerbAsks(sentence, { isOperative, isPlan: isPlan && index === 0 }, asking),
      ...readForms(sentence, before, isLent && index === 0, asking),
    ].sort((a, b) => a.start - b.start);
    const kept = found.filter(
      (ask, at) => ask.start !== found[at - 1]?.start && !leadsToModal(ask, found[at + 1], sentence, asking),
    );
    for (const ask of [...kept, ...readSecondVerbs(sentence, kept, asking)].sort((a, b) => a.start - b.start))
      asks.push({ ...ask, start: ask.start + start, end: ask.end + start, sentence: index });
  }
  return asks;
}

type SentenceAsk = Omit<FoundAsk, 'sentence'>;

/** Modals, passives, impersonal forms and proposals of one sentence. */
function readForms(
  sentence: string,
  before: string | null,
  isLent: boolean,
  asking: CompiledAsking,
): SentenceAsk[] {
  const asks: SentenceAsk[] = [];
  for (const found of sentence.matchAll(asking.forms)) {
    const { proposal, passive, weak, impersonal } = found.groups ?? {};
    const last = asks.at(-1);
    const end = found.index + found[0].length;
    if (last && found.index < last.end) continue;
    const subject: Subject | null = impersonal
      ? { addressee: addresseeBehind(sentence, end, asking), carriedOver: false, isNamed: true }
      : readAddressee(sentence, found.index, end, last ?? null, before, isLent || last !== undefined, asking);
    if (subject === null || (weak && !subject.isNamed)) continue;
    const softened =
      !passive && !proposal && !impersonal ? asking.softened.exec(sentence.slice(end, end + 320)) : null;
    const isBare = softened && !new RegExp(`(?:${asking.words.softeners})$`).test(found[0]);
    asks.push({
      start: found.index,
      end: isBare ? end + softened[0].length : end,
      addressee: subject.addressee,
      carriedOver: subject.carriedOver,
      wording: (isBare ? `${found[0]} ${softened[1]}` : found[0]).toLowerCase(),
      isProposal: proposal !== undefined,
    });
  }
  return asks;
}

function addresseeBehind(sentence: string, at: number, asking: CompiledAsking): string | null {
  const behind = sentence.slice(at, at + 300).trimStart();
  return asking.addresseeAt.exec(behind)?.[0] ?? null;
}

/** "recommended that States should": one ask, told by its modal, which says who is to act and how strongly. */
function leadsToModal(
  ask: SentenceAsk,
  next: SentenceAsk | undefined,
  sentence: string,
  asking: CompiledAsking,
): boolean {
  if (!next || next.isProposal) return false;
  const between = sentence.slice(ask.end, next.start);
  const isModal = sentence.slice(next.start, next.end).search(asking.forms) === 0;
  return isModal && between.length < 200 && /^ (?:that|que) [^,;]*$/.test(between);
}

/** Verbs that hang on the modal before them: "should take …, and establish …". */
function readSecondVerbs(
  sentence: string,
  asks: readonly SentenceAsk[],
  asking: CompiledAsking,
): SentenceAsk[] {
  return asks.flatMap((ask, index) => {
    const isModal = asking.forms.test(sentence.slice(ask.start, ask.end));
    asking.forms.lastIndex = 0;
    const limit = asks[index + 1]?.start ?? sentence.length;
    const rest = sentence.slice(ask.end, Math.min(limit, ask.end + 2_000));
    if (!isModal || ask.isProposal || asking.infinitive.test(rest)) return [];
    return [...rest.matchAll(asking.secondVerb)].flatMap((found): SentenceAsk[] => {
      if (new RegExp(asking.subordinate.source, 'u').test(rest.slice(0, found.index))) return [];
      const start = ask.end + found.index + found[0].length - (found[1]?.length ?? 0);
      const softened = new RegExp(` (?:also )?(?:${asking.words.softeners || '(?!)'})$`, 'u');
      return [
        {
          start,
          end: start + (found[1]?.length ?? 0),
          addressee: ask.addressee,
          carriedOver: ask.addressee !== null,
          wording: ask.wording.replace(softened, ''),
          isProposal: false,
        },
      ];
    });
  });
}
