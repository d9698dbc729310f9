import type { DocumentType } from '../DocumentType.ts';
import type { DocumentWords, Rule, Zone } from './DocumentWords.ts';

/** What the words of one language tell about a line or heading. All take clean text. */
export interface CompiledWords {
  words: DocumentWords;
  /** Whether a line can only end in the middle of a sentence: behind "the", a comma, an open bracket. */
  endsOpen(text: string): boolean;
  /** Whether a line ends as sentences and items end. */
  endsClosed(text: string): boolean;
  /** Whether there is a finite verb in it. */
  hasVerb(text: string): boolean;
  startsLinking(text: string): boolean;
  /** Whether a line is the opening of an organ: "The General Assembly,". */
  isOrgan(text: string): boolean;
  isPreambular(text: string): boolean;
  isStating(text: string): boolean;
  isAsking(text: string): boolean;
  isClosing(text: string): boolean;
  isContents(text: string): boolean;
  isSummary(text: string): boolean;
  isAuthor(text: string): boolean;
  isAnnotations(text: string): boolean;
  isDocumentation(text: string): boolean;
  isMasthead(text: string): boolean;
  /** Whether a line says how a document is distributed, or in which language it was written. */
  isDistribution(text: string): boolean;
  /** The number of the agenda item that a line of a masthead gives; null for other lines. */
  itemOf(text: string): string | null;
  /** Whether a line names a part of a larger document, a letter by its day, or the meeting of a record. */
  isPart(text: string): boolean;
  isLetter(text: string): boolean;
  isRecord(text: string): boolean;
  /** The annex that a heading begins: its number as printed, "" for none, with what follows it; null for other lines. */
  annexOf(text: string): { label: string; rest: string } | null;
  zoneOf(heading: string): Zone | null;
  typeOf(title: string): DocumentType | null;
}

/* Behind a semicolon, the digits of a note that the source has not raised. */
const CLOSED = /[.;:!?…。；：！？؛؟][”"»’')\]]*$|\p{L};\d{1,3}$/u;
/* "Sales No.", "vol.": the stop ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:Nos?|vol|paras?|arts?|chap|sect|Mrs?|Ms|Dr|cf|Ops?|núms?|párrs?)\.$/;
const OPEN_END = /(?:[,،，、(«“–—]|[^\s-]-)$/;
const LAST_WORDS = 60;

/** Compiles the words of a language. */
export function compileWords(words: DocumentWords): CompiledWords {
  const linkingEnd = compile(`(?:^|[\\s'’])(?:${words.linking})$`, 'i');
  const linkingStart = compile(`^(?:${words.linking})\\b`);
  // Chinese and Arabic write words together, so that no border is asked for around them.
  const isJoined = words.language === 'zh' || words.language === 'ar';
  const finite = compile(
    isJoined ? `(?:${words.finite})` : `(?<![\\p{L}-])(?:${words.finite})(?![\\p{L}-])`,
    'u',
  );
  const { organization, distribution, original, item, session, aside } = words.masthead;
  const masthead = compile(
    [organization, distribution, original, item, session, aside, words.contents]
      .filter((source) => source !== '')
      .map((source) => `(?:${source})`)
      .join('|'),
    'u',
  );
  const annex = compile(`^(?:${words.annex})(?:[.:–—]|\\s*$|\\s+(?=\\p{Lu}))`, 'u');
  const { adverbs, openingVerbs } = words.asking;
  const verbs = [words.asking.verbs, openingVerbs].filter((source) => source !== '').join('|');
  const before = `^[«“"]?(?:(?:${adverbs || '(?!)'})[, ]+)*`;
  const asking = compile(`${before}(?:${verbs})${isJoined ? '' : '(?![\\p{L}])'}`, 'iu');
  const stating = compile(`${before}(?:${words.stating})${isJoined ? '' : '(?![\\p{L}])'}`, 'iu');
  const preambular = compile(`^[«“"]?(?:${words.preambular})`, 'iu');
  // Russian sets its preambles in small letters.
  const beginsLow = words.language === 'ru';
  const organ = compile(`^[«“"]?(?:${words.organ})[,،，]$`, 'u');
  const whole = (source: string) => compile(`^(?:${source})[:.,]?$`, 'u');
  const [contents, annotations, documentation, closing] = [
    whole(words.contents),
    whole(words.annotations),
    whole(words.documentation),
    whole(words.closing),
  ];
  const summary = whole(words.summary);
  const distributions = compile(
    distribution === '' ? '' : `(?:^|[\\s|])(?:${distribution}|${original})(?![\\p{L}])`,
    'iu',
  );
  const items = compile(item === '' ? '' : `^(?:${item})(?![\\p{L}])`, 'u');
  const parts = compile(words.masthead.part === '' ? '' : `^(?:${words.masthead.part})$`, 'u');
  const letters = compile(words.masthead.letter === '' ? '' : `^(?:${words.masthead.letter})`, 'u');
  const records = compile(words.masthead.record === '' ? '' : `^(?:${words.masthead.record})$`, 'u');
  const author = compile(words.author === '' ? '' : `^(?:${words.author})`, 'u');
  const zones = compileRules(words.zones);
  const types = compileRules(words.types);
  return {
    words,
    endsOpen: (text) => OPEN_END.test(text) || hasOpenQuote(text) || linkingEnd.test(text.slice(-LAST_WORDS)),
    endsClosed: (text) => CLOSED.test(text.slice(-8)) && !SHORTENED.test(text.slice(-8)),
    hasVerb: (text) => finite.test(text),
    startsLinking: (text) => linkingStart.test(text),
    isOrgan: (text) => text.length < 220 && organ.test(text),
    isPreambular: (text) => (beginsLow || /^[«“"]?[\p{Lu}\p{Lo}]/u.test(text)) && preambular.test(text),
    isStating: (text) => stating.test(text),
    isAsking: (text) => asking.test(text),
    isClosing: (text) => text.length < 200 && closing.test(text),
    isContents: (text) => text.length < 40 && contents.test(text),
    isSummary: (text) => text.length < 40 && summary.test(text),
    isAuthor: (text) => author.test(text),
    isAnnotations: (text) => text.length < 40 && annotations.test(text),
    isDocumentation: (text) => text.length < 60 && documentation.test(text),
    isDistribution: (text) => text.length < 200 && distributions.test(text),
    itemOf: (text) => items.exec(text)?.[1] ?? null,
    isPart: (text) => parts.test(text),
    isLetter: (text) => letters.test(text),
    isRecord: (text) => text.length < 160 && records.test(text),
    isMasthead: (text) => text.length < 300 && wholly(masthead, text),
    annexOf(text) {
      const found = text.length < 300 ? annex.exec(text) : null;
      return found
        ? { label: found.slice(1).find(Boolean) ?? '', rest: text.slice(found[0].length).trim() }
        : null;
    },
    zoneOf: (heading) => zones(heading),
    typeOf: (title) => types(title),
  };
}

/** Compiles a source of the vocabulary; an empty one matches nothing. */
function compile(source: string, flags = ''): RegExp {
  return source === '' || source.includes('(?:)') ? /(?!)/ : new RegExp(source, flags);
}

function compileRules<Name extends string>(rules: readonly Rule<Name>[]): (text: string) => Name | null {
  const compiled = rules.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'u') }));
  return (text) => compiled.find(({ pattern }) => pattern.test(text))?.name ?? null;
}

function wholly(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text);
  return found !== null && found.index === 0 && text.length - found[0].length <= 3;
}

function hasOpenQuote(text: string): boolean {
  const at = text.lastIndexOf('“');
  return at !== -1 && !text.includes('”', at) && text.length - at < 300;
}
