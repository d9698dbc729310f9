import type { Mention } from '../find/Mention.ts';
import type { Resolving } from './Resolving.ts';
import type { NamedBody } from './readBodies.ts';
import { readBodiesAt } from './readBodiesAt.ts';
import type { ShortName } from './shortBody.ts';

/** What the words around a resolution or decision say of its organ. */
export interface NamedBeside {
  /** The known organs named right beside it, the nearest first: several in "General Assembly and Security Council resolutions". */
  keys: string[];
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
const AND = /^(?:,| and|, and| et| y| и)(?: the| la| del?)? $/;
const OF_BODY = /^(?:,? (?:adopted )?(?:of|by|du|de|del|par|por|в|من)(?: ?(?:the|la|l['’]|al|el))? ?| )$/;
const IN_ITS =
  /(?:^|[^A-Za-zÀ-ÿ])(?:[Ii]n|[Bb]y|[Uu]nder|[Dd]ans|[Pp]ar|[Ee]n|[Вв]о?)(?: (?:its|sa|ses|sus?|сво[а-яё]{1,3}))? $/;
const SUBJECT =
  /^,? ?(?:(?:entitled|intitulée|titulada) ["“«»][^"”“«»]{1,180}["”»])?, (?:the |la |l['’]|el )?$/;
const LOOK_FURTHER = 280;
const CYRILLIC = /[А-Яа-яё]/;
const CAPITAL_BEFORE = /(?:^|[^.?!:;\n ] |^ )(?:[A-Z][A-Za-zà-ÿ'’-]+ )+$/;
const CAPITAL_AFTER =
  /^ (?:of|du|de la|del) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+/;
const IN_CAPITALS = /^[A-Z]{2,}$/;
const NOT_A_NAME =
  /^(?:In|By|(?!Governing)[A-Z][a-z]+ing|Pursuant|Under|See|Through|Also|And|The|Draft|With|Since|Until|Annex|As|On|To|For|Of|From|Both|Resolutions?|Decisions?)$/;

/** Reads the organ of a resolution from the words beside it: in front, between the word and the number, or behind. */
export function readNamedBody(mention: Mention, resolving: Resolving): NamedBeside {
  const { text } = resolving;
  const from = mention.before ?? mention.start;
  const before = sentenceBefore(text.slice(Math.max(0, from - LOOK_BACK), from));
  /* Between the head and the first number, as in Arabic: "قرار الجمعية العامة 64/293". */
  const within = text.slice(from, from + LOOK_AHEAD).split(/\d/)[0] ?? '';
  const read = (piece: string) => readBodiesAt(piece, from, resolving);
  const readBehind = (at: number) => {
    const behind = text.slice(at, at + LOOK_AHEAD).split('\n\n')[0] ?? '';
    return read(behind).find(({ start }) => isOf(behind.slice(0, start), behind[start]));
  };
  const after = mention.after ?? mention.end;
  const inFront = read(before);
  const joined = joinedAtEnd(inFront, before);
  const [nearest] = joined;
  const beside =
    nearest ??
    read(within)[0] ??
    readBehind(after) ??
    readBehind(mention.listEnd ?? after) ??
    (IN_ITS.test(before) ? subjectBehind(text, mention.listEnd ?? after, read) : undefined);
  const its = ITS.test(before);
  const inSentence = inFront.flatMap(({ key }) => key ?? []);
  if (beside) {
    const names = nearest ? joined : [beside];
    /* Joined with an organ that is not known, the number may be that one's. */
    const isKnown = names.every(({ key, short }) => key !== null || short !== null);
    const keys = isKnown ? names.flatMap(({ key }) => key ?? []) : [];
    const other = keys.length === 0 ? 'organ' : null;
    return { keys, short: beside.short, other, inSentence, subject: null, its };
  }
  const subject = its ? (inSentence.at(-1) ?? null) : null;
  const isNamed = namesAnother(before) || CAPITAL_AFTER.test(text.slice(after, after + LOOK_AHEAD));
  return { keys: [], short: null, other: isNamed ? 'name' : null, inSentence, subject, its };
}

/** "In its resolution 48/141, the General Assembly decided": the one that speaks. */
function subjectBehind(
  text: string,
  at: number,
  read: (piece: string) => NamedBody[],
): NamedBody | undefined {
  const behind = text.slice(at, at + LOOK_FURTHER).split('\n\n')[0] ?? '';
  return read(behind).find(({ key, start }) => key !== null && SUBJECT.test(behind.slice(0, start)));
}

/** Russian needs no word between the number and the organ in the genitive. */
function isOf(between: string, next: string | undefined): boolean {
  return OF_BODY.test(between) && (between !== ' ' || CYRILLIC.test(next ?? ''));
}

/** The bodies that stand right before the word "resolution", joined by "and": the last one first. */
function joinedAtEnd(bodies: NamedBody[], text: string): NamedBody[] {
  const joined: NamedBody[] = [];
  for (const body of bodies.toReversed()) {
    const next = joined.at(-1);
    const isJoined = next ? AND.test(text.slice(body.end, next.start)) : JOINS.test(text.slice(body.end));
    if (isJoined) joined.push(body);
    else if (next) break;
  }
  return joined;
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
  return IN_CAPITALS.test(last) || capital.index > 0 || /[A-Z][a-z]+ [A-Z][a-z]+ $/.test(before);
}
