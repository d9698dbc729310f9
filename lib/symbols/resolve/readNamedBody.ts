import type { Mention } from '../find/Mention.ts';
import type { Resolving } from './Resolving.ts';
import type { NamedBody } from './readBodies.ts';
import { readBodiesAt } from './readBodiesAt.ts';
import type { ShortName } from './shortBody.ts';

/** What the words around a resolution or decision say of its organ. */
export interface NamedBeside {
  /** The organ named right beside it, if it is a known one. */
  key: string | null;
  /** What it is called for short, where the short name could be several organs'. */
  short: ShortName | null;
  /** Beside it stands an organ that is not known, or some other name in capitals. */
  other: 'organ' | 'name' | null;
  /** The organs named before it in the same sentence, in order. */
  inSentence: string[];
  /** "Its resolution": the organ that the sentence speaks of, and whether "its" stands there. */
  subject: string | null;
  its: boolean;
}

const LOOK_BACK = 260;
const LOOK_AHEAD = 140;
const SENTENCE_START = /(?:[.?!]["”)]?|\n\n|:|;) +(?=["“]?[A-ZÀ-ÝА-Я])|\n\n|[。；]|;(?=[\u4e00-\u9fff])/g;
/* What may stand between an organ's name and "resolution" in front of a number. */
const JOINS =
  /^(?:['’]s?)?(?:,? at its [A-Za-z -]{4,48} session,?(?: held [^.;]{4,60},)?)?(?:,? ?(?:in|by|through|of|dans|par|en|por|в|во)?(?: (?:its|sa|ses|su|sus|сво[а-яё]{1,3}))?(?: (?:relevant|previous|subsequent|annual|earlier|landmark|recent))?)? ?$/;
const ITS = /(?<![A-Za-zÀ-ÿа-яё])(?:its|Its|sa|ses|Sa|su|sus|сво[а-яё]{1,3})(?: [a-zà-ÿ]{3,14}){0,2} $/;
const OF_BODY = /^(?:,? (?:adopted )?(?:of|by|du|de|del|par|por|в|من)?(?: ?(?:the|la|l['’]|al|el))? ?)$/;
const CAPITAL_BEFORE = /(?:^|[^.?!:;\n ] |^ )(?:[A-Z][A-Za-zà-ÿ'’-]+ )+$/;
const CAPITAL_AFTER =
  /^ (?:of|du|de la|del) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+/;
const NOT_A_NAME =
  /^(?:In|By|(?!Governing)[A-Z][a-z]+ing|Pursuant|Under|See|Through|Also|And|The|Draft|With|Since|Until|Annex|As|On|To|For|Of|From|Both|Resolutions?|Decisions?)$/;

/** Reads the organ of a resolution from the words beside it: in front, between the word and the number, or behind. */
export function readNamedBody(mention: Mention, resolving: Resolving): NamedBeside {
  const { text } = resolving;
  const from = mention.before ?? mention.start;
  const until = mention.after ?? mention.end;
  const before = sentenceBefore(text.slice(Math.max(0, from - LOOK_BACK), from));
  /* Between the head and the first number, as in Arabic: "قرار الجمعية العامة 64/293". */
  const within = text.slice(from, from + LOOK_AHEAD).split(/\d/)[0] ?? '';
  const behind = text.slice(until, until + LOOK_AHEAD).split('\n\n')[0] ?? '';
  const read = (piece: string) => readBodiesAt(piece, from, resolving);
  const inFront = read(before);
  const beside = [
    inFront.filter(({ end }) => JOINS.test(before.slice(end))).at(-1),
    read(within)[0],
    read(behind).find(({ start }) => OF_BODY.test(behind.slice(0, start))),
  ].find((body): body is NamedBody => body !== undefined);
  const its = ITS.test(before);
  const inSentence = inFront.flatMap(({ key }) => key ?? []);
  if (beside) {
    const { key, short } = beside;
    return { key, short, other: key === null ? 'organ' : null, inSentence, subject: null, its };
  }
  const subject = its ? (inSentence.at(-1) ?? null) : null;
  const other = namesAnother(before) || CAPITAL_AFTER.test(behind) ? 'name' : null;
  return { key: null, short: null, other, inSentence, subject, its };
}

function sentenceBefore(text: string): string {
  let start = 0;
  for (const found of text.matchAll(SENTENCE_START)) start = found.index + found[0].length;
  return text.slice(start);
}

/** "UNESCO decision 27/2": capitals in front, that do not just begin the sentence. */
function namesAnother(before: string): boolean {
  const capital = CAPITAL_BEFORE.exec(before);
  const last = capital && /([A-Z][A-Za-zà-ÿ'’-]+) $/.exec(capital[0])?.[1];
  if (!last || NOT_A_NAME.test(last)) return false;
  return capital.index > 0 || /[A-Z][a-z]+ [A-Z][a-z]+ $/.test(before);
}
