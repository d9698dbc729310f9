import { INSTRUMENTS } from '../grammar/instruments.ts';
import { matchAt } from './matchAt.ts';

const ARTICLE = '(?:the |la |le |el |l[\'’]|della )?[《“"]?';
const KNOWN = INSTRUMENTS.map(({ key, names }) => ({
  key,
  pattern: new RegExp(`${ARTICLE}(?:${names.join('|')})`, 'y'),
}));
const KNOWN_BEFORE = INSTRUMENTS.map(({ key, names }) => ({
  key,
  pattern: new RegExp(`(?:${names.join('|')})[》”]?$`),
}));
/* "the Convention" alone: a name that goes on ("the Convention on …", "the Charter of the …") is another treaty's. */
const GOES_ON =
  ' (?:on|of|against|for|between|relating|concerning|to [A-Z]|relative|pour|entre|sur|contre|contra|sobre|de|des|du|del|para|о|об|по|против|между)(?![a-zа-я])| [A-ZÀ-ÝА-Я]| (?:ال|بشأن|لل?)[\\u0620-\\u064a]';
const SHORT = new RegExp(
  `(?:the |la |le |el |the same |that )?(?:(Convention|Convención|Конвенци[а-яё]|الاتفاقية)|(Protocol|Protocole|Protocolo|Протокол[а-яё]{0,2}|البروتوكول)|(Charter|Charte|Carta|Устав[а-яё]?|الميثاق)|(Covenant|Pacte|Pacto|Пакт[а-я]?))(?!${GOES_ON})(?![a-zа-яё\\u0620-\\u064a])`,
  'y',
);
const SHORT_NAMES = ['Convention', 'Protocol', 'Charter', 'Covenant'] as const;
/* Chinese for short: in brackets of its own, or behind a word that no name goes on from. */
const SHORT_BEFORE = /(?:《|(?:^|[^\u4e00-\u9fff]|[本据照于和及与在对到按]))(公约|议定书|宪章)》?$/;
const CHINESE_NAMES: Record<string, string> = { 公约: 'Convention', 议定书: 'Protocol', 宪章: 'Charter' };
const OTHER =
  /(?:the |its |la |le |el |that |this )?([^.,;()\n\d]{0,6}(?:\d{4} )?[A-ZÀ-ÝА-Я][^.,;()\n]{2,80}|(?:model law|statute|act|law)\b)/y;

/** The source that an article belongs to: a known treaty by its key, "~Convention" for a short name, else the words. */
export interface NamedInstrument {
  name: string;
  end: number;
  known: boolean;
}

/**
 * Reads the treaty or law named at a place of the text (or, for languages that put it first, just before its end).
 * Gives null where no name stands: then the article may be anybody's.
 */
export function readInstrument(text: string, at: number, before = false): NamedInstrument | null {
  if (before) return readBefore(text);
  for (const { key, pattern } of KNOWN) {
    const found = matchAt(pattern, text, at);
    if (found) return { name: key, end: at + found[0].length, known: true };
  }
  const short = matchAt(SHORT, text, at);
  if (short) {
    const which = SHORT_NAMES[short.slice(1).findIndex((group) => group !== undefined)];
    return { name: `~${which}`, end: at + short[0].length, known: true };
  }
  const other = matchAt(OTHER, text, at);
  return other?.[1] ? { name: other[1], end: at + other[0].length, known: false } : null;
}

function readBefore(text: string): NamedInstrument | null {
  const found = KNOWN_BEFORE.find(({ pattern }) => pattern.test(text));
  if (found) return { name: found.key, end: text.length, known: true };
  const short = SHORT_BEFORE.exec(text)?.[1];
  return short ? { name: `~${CHINESE_NAMES[short]}`, end: text.length, known: true } : null;
}
