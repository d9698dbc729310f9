import type { Mention } from '../find/Mention.ts';
import type { Body } from '../grammar/bodies.ts';
import type { Resolving } from './Resolving.ts';
import { type NamedBody, readBodies } from './readBodies.ts';

/** What the words around a resolution or decision say of its organ. */
export interface NamedBeside {
  /** The organ named right beside it, if it is a known one. */
  key: string | null;
  /** What it is called for short, where the short name could be several organs'. */
  short: Body['short'];
  /** A name stands beside it, of an organ that is not known. */
  otherBody: boolean;
  /** "Its resolution": the organ that the sentence speaks of, and whether "its" stands there. */
  subject: string | null;
  its: boolean;
}

const LOOK_BACK = 260;
const LOOK_AHEAD = 140;
const SENTENCE_START = /(?:[.?!]["”)]?|\n\n|:) +(?=["“]?[A-ZÀ-ÝА-Я])/g;
/* What may stand between an organ's name and "resolution" in front of a number. */
const JOINS =
  /^(?:['’]s?)?(?:,? ?(?:in|by|through|dans|par|en|por|в|во)?(?: (?:its|sa|ses|su|sus|сво[а-яё]{1,3}))?(?: (?:relevant|previous|subsequent|annual|earlier|landmark))?)? ?$/;
const ITS = /(?<![A-Za-zÀ-ÿа-яё])(?:its|Its|sa|ses|Sa|su|sus|сво[а-яё]{1,3})(?: [a-zà-ÿ]{3,14}){0,2} $/;
const OF_BODY = /^(?:,? (?:adopted )?(?:of|by|du|de|del|par|por|в|من)?(?: ?(?:the|la|l['’]|al|el))? ?)$/;
const CAPITAL_BEFORE = /(?:^|[^.?!:;\n ] |^ )(?:[A-Z][A-Za-zà-ÿ'’-]+ )+$/;
const CAPITAL_AFTER =
  /^ (?:of|du|de la|del) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+/;
const NOT_A_NAME =
  /^(?:In|By|Recalling|Reaffirming|Noting|Pursuant|Under|See|Through|Also|And|The|Draft|Having|Welcoming|Bearing|With|Since|Until|Annex|As|On|To|For|Both|Resolutions?|Decisions?)$/;

/** Reads the organ of a resolution from the words beside it: in front, between the word and the number, or behind. */
export function readNamedBody(mention: Mention, { text, context }: Resolving): NamedBeside {
  const from = mention.before ?? mention.start;
  const until = mention.after ?? mention.end;
  const before = sentenceBefore(text.slice(Math.max(0, from - LOOK_BACK), from));
  /* Between the head and the first number, as in Arabic: "قرار الجمعية العامة 64/293". */
  const within = text.slice(from, from + LOOK_AHEAD).split(/\d/)[0] ?? '';
  const behind = text.slice(until, until + LOOK_AHEAD).split('\n\n')[0] ?? '';
  const wider = text.slice(0, from);
  const read = (piece: string) => readBodies(piece, context.body, wider);
  const inFront = read(before);
  const beside = [
    inFront.filter(({ end }) => JOINS.test(before.slice(end))).at(-1),
    read(within)[0],
    read(behind).find(({ start }) => OF_BODY.test(behind.slice(0, start))),
  ].find((body): body is NamedBody => body !== undefined);
  const its = ITS.test(before);
  if (beside)
    return { key: beside.key, short: beside.short, otherBody: beside.key === null, subject: null, its };
  const subject = its ? (inFront.filter(({ key }) => key !== null).at(-1)?.key ?? null) : null;
  return {
    key: null,
    short: null,
    otherBody: namesAnother(before) || CAPITAL_AFTER.test(behind),
    subject,
    its,
  };
}

function sentenceBefore(text: string): string {
  let start = 0;
  for (const found of text.matchAll(SENTENCE_START)) start = found.index + found[0].length;
  return text.slice(start);
}

/** "Governing Council decision 27/2": capitals in front, that do not just begin the sentence. */
function namesAnother(before: string): boolean {
  const capital = CAPITAL_BEFORE.exec(before);
  const last = capital && /([A-Z][A-Za-zà-ÿ'’-]+) $/.exec(capital[0])?.[1];
  if (!last || NOT_A_NAME.test(last)) return false;
  return capital.index > 0 || /[A-Z][a-z]+ [A-Z][a-z]+ $/.test(before);
}
