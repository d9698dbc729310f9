import { WORDS } from '../grammar/words/words.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ROUND = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
];
const ENGLISH_COMPOUND = new RegExp(
  `(${TENS.join('|')})-(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$`,
  'i',
);
const ENGLISH_ROUND = new RegExp(`(${ROUND.join('|')})$`, 'i');
const DIGITS = /(?<![\d/])(\d{1,3})(?:st|nd|rd|th|e|ème|º|ª|-й|-я|-ю)$/;
/* The longest word first: "dix-septième" ends like "septième", "пятнадцатой" begins like "пятой". */
const SIMPLE = WORDS.flatMap(({ ordinals }) =>
  ordinals.map((source, index) => ({ source, ordinal: index + 1 })),
)
  .sort((a, b) => b.source.length - a.source.length)
  .map(({ source, ordinal }) => ({ ordinal, pattern: new RegExp(`(?<![a-zà-ÿа-яё-])(?:${source})$`, 'i') }));

/** The ordinal that ends a piece of text ("at its fifth"), with where it starts; null where none does. */
export function readOrdinal(text: string): { ordinal: number; start: number } | null {
  const compound = ENGLISH_COMPOUND.exec(text);
  if (compound?.[1] && compound[2]) {
    const tens = (TENS.indexOf(compound[1].toLowerCase()) + 2) * 10;
    const unit = WORDS[0]?.ordinals.indexOf(compound[2].toLowerCase()) ?? -1;
    return { ordinal: tens + unit + 1, start: compound.index };
  }
  const round = ENGLISH_ROUND.exec(text);
  if (round?.[1]) return { ordinal: (ROUND.indexOf(round[1].toLowerCase()) + 2) * 10, start: round.index };
  const digits = DIGITS.exec(text);
  if (digits) return { ordinal: Number(digits[1]), start: digits.index };
  for (const { pattern, ordinal } of SIMPLE) {
    const found = pattern.exec(text);
    if (found) return { ordinal, start: found.index };
  }
  return null;
}
