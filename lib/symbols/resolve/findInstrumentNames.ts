import { INSTRUMENTS, type Instrument } from '../grammar/instruments.ts';
import type { Span } from '../Span.ts';

/** A treaty named in full: its key, null for one that the table does not know; and what it is called for short. */
export interface InstrumentNaming extends Span {
  key: string | null;
  short: NonNullable<Instrument['short']>;
}

const KNOWN = INSTRUMENTS.flatMap(({ key, short, names }) =>
  short ? names.map((source) => ({ key, short, source })) : [],
);
const NAMES = new RegExp(KNOWN.map(({ source }) => `(${source})`).join('|'), 'g');
const OTHERS =
  /(Convention|Convención|Конвенци[а-яё]|《[^《》]{2,30}公约》|(?<![\u0620-\u064a])اتفاقية)|(Protocol|Protocole|Protocolo|Протокол[а-яё]{0,2}|《[^《》]{2,30}议定书》|(?<![\u0620-\u064a])بروتوكول)|(Charter|Charte|Carta)|(Covenant|Pacte|Pacto)/g;
const SHORT_NAMES = ['Convention', 'Protocol', 'Charter', 'Covenant'] as const;
/* 《儿童权利公约》 is a whole name; Arabic names a treaty by its noun without the article. */
const NAMED_WHOLE = /[》ة]$|^بر/;
/* What makes it the name of a treaty: the subject behind it, or a word of the name before it. */
const NAME_BEHIND =
  /^(?: (?:on|against|for|between|relating|concerning|relative|contre|sur|contra|sobre|о|об|против|to (?=[A-Z])|of the (?=[A-Z])|de (?=[A-Z])))/;
const NAME_BEFORE = /(?<![.;:] )(?<![A-Za-z])(?!The|Of|In|That|This|Under|Recalling)[A-Z][a-z]+ $/;

/** Every treaty that a text names in full, in order. */
export function findInstrumentNames(text: string): InstrumentNaming[] {
  const namings: InstrumentNaming[] = [...text.matchAll(NAMES)].flatMap((found) => {
    const known = KNOWN[found.slice(1).findIndex((group) => group !== undefined)];
    return known
      ? [{ start: found.index, end: found.index + found[0].length, key: known.key, short: known.short }]
      : [];
  });
  const others: InstrumentNaming[] = [];
  let next = 0;
  for (const found of text.matchAll(OTHERS)) {
    const start = found.index;
    const end = start + found[0].length;
    while ((namings[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const naming = namings[next];
    if (naming && naming.start < end) continue;
    const isName =
      NAMED_WHOLE.test(found[0]) ||
      NAME_BEHIND.test(text.slice(end, end + 16)) ||
      NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    const short = SHORT_NAMES[found.slice(1).findIndex((group) => group !== undefined)];
    if (isName && short) others.push({ start, end, key: null, short });
  }
  return [...namings, ...others].sort((a, b) => a.start - b.start);
}
