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
/* "the Convention" alone; "the Convention on …" with a name that the table does not know is another treaty. */
const SHORT =
  /(?:the |la |le |el |the same |that )?(?:(Convention|Convención|Конвенци[а-яё]|公约|الاتفاقية)|(Protocol|Protocole|Protocolo|Протокол[а-яё]{0,2}|议定书|البروتوكول)|(Charter|Charte|Carta|Устав[а-яё]?)|(Covenant|Pacte|Pacto))(?! (?:on|against|for|relating|concerning|relative|sobre|contra|contre|sur|о|против)\b)(?![a-zа-яё])/y;
const SHORT_NAMES = ['Convention', 'Protocol', 'Charter', 'Covenant'] as const;
const OTHER =
  /(?:the |its |la |le |el |that |this )?([^.,;()\n\d]{0,6}(?:\d{4} )?[A-ZÀ-ÝА-Я][^.,;()\n]{2,80})/y;

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
  if (before) {
    const found = KNOWN_BEFORE.find(({ pattern }) => pattern.test(text));
    if (found) return { name: found.key, end: text.length, known: true };
    const short = /(公约|议定书|宪章)》?$/.exec(text);
    const name = short && { 公约: 'Convention', 议定书: 'Protocol', 宪章: 'Charter' }[short[1] ?? ''];
    return name ? { name: `~${name}`, end: text.length, known: true } : null;
  }
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
