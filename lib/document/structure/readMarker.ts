import type { Marker, MarkerStyle } from './Marker.ts';
import { readRoman } from './readRoman.ts';

/* What may stand behind a label: white space or the end, or a letter of a script that needs no space. */
const BEHIND = '(?:\\s+|$|(?=[\\u0600-\\u06ff\\u3400-\\u9fff“"«]))';
const BULLET = /^([-•–—·●○▪◦‣∙*]|o(?= ))\s+(?=\S)/;
/* Pages made from Word files can lose the space: "2.The Committee", "2.Комитет", and, before a day, "1.2023年". */
const GLUED = '(?=\\p{Lu}[\\p{Ll} ]|\\d{4}年|\\d{1,2}月)';
const DECIMAL = new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3}){1,2})\\.?(?!月)${BEHIND}`);
const NUMBER = new RegExp(
  `^(\\d{1,4})(?:[.．、](?:${BEHIND}|${GLUED})|\\s?[-–](?=\\s*[\\u0600-\\u06ff])${BEHIND})`,
  'u',
);
const ROMAN = /^([IVXL]{1,7})(?:[.．](?:\s+|$|(?=\p{Lu}\p{Ll}|\p{Lo}))|\s?[–—-]\s+)/u;
const CAPITAL = /^(\p{Lu})[.．](?:\s+|$|(?=\p{Lu}\p{Ll}{2}|\p{Lo}))/u;
const BRACKETED =
  /^(\(([a-z]{1,2}|[ivxl]{1,6}|\d{1,2}|[а-я]|[أ-ي]{1,2}|[一二三四五六七八九十]{1,3})\))(?:\s+|$|(?=[“"«\p{Lu}\p{Lo}]|\d{4}年))/u;
const HALF_BRACKETED = /^(([a-z]{1,2}|[ivxl]{1,6}|\d{1,2}|[а-я])\))(?:\s+|$|(?=\p{Lu}\p{Ll}|[а-я]{2}))/u;
const CHINESE_ROMAN = /^([一二三四五六七八九十]{1,3})(?:、|[.．](?!\d))\s*/;
const ARABIC_ROMAN = /^(أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?\s?[-–—:.]\s*/;
const ARABIC_CAPITAL = /^(ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)\s?[-–—:.]\s*/;

const CHINESE = '一二三四五六七八九十';
const ARABIC_ORDINALS = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
];
const ARABIC_LETTERS = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء'];
const ARABIC_ALPHABET = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن'];
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** The label that a line begins with, in any of the official languages; null where it begins with words. */
export function readMarker(text: string): Marker | null {
  const first = text[0] ?? '';
  if (ARABIC_DIGITS.includes(first) && first !== '')
    return readMarker(
      text.replace(/^[٠-٩]+/, (digits) => [...digits].map((digit) => ARABIC_DIGITS.indexOf(digit)).join('')),
    );
  const bullet = BULLET.exec(text);
  if (bullet) return marker(bullet, bullet[1], [['bullet', 0]]);
  const decimal = DECIMAL.exec(text);
  if (decimal) return marker(decimal, decimal[1], [['decimal', Number(decimal[1]?.split('.').at(-1))]]);
  const number = NUMBER.exec(text);
  if (number) return marker(number, number[1], [['number', Number(number[1])]]);
  return readHeadingMarker(text) ?? readItemMarker(text);
}

function readHeadingMarker(text: string): Marker | null {
  const roman = ROMAN.exec(text);
  const capital = CAPITAL.exec(text);
  const romanValue = roman?.[1] ? readRoman(roman[1]) : null;
  if (roman && romanValue !== null) {
    const letter = roman[1]?.length === 1 ? letterValue(roman[1].toLowerCase()) : 0;
    return marker(roman, roman[1], [
      ['roman', romanValue],
      ...(letter ? [['capital', letter] as const] : []),
    ]);
  }
  if (capital)
    return marker(capital, capital[1], [['capital', letterValue(capital[1]?.toLowerCase() ?? '')]]);
  const chinese = CHINESE_ROMAN.exec(text);
  if (chinese) return marker(chinese, chinese[1], [['roman', readChinese(chinese[1] ?? '')]]);
  const ordinal = ARABIC_ROMAN.exec(text);
  if (ordinal) return marker(ordinal, ordinal[1], [['roman', ARABIC_ORDINALS.indexOf(ordinal[1] ?? '') + 1]]);
  const named = ARABIC_CAPITAL.exec(text);
  return named ? marker(named, named[1], [['capital', ARABIC_LETTERS.indexOf(named[1] ?? '') + 1]]) : null;
}

function readItemMarker(text: string): Marker | null {
  const found = BRACKETED.exec(text) ?? HALF_BRACKETED.exec(text);
  if (!found) return null;
  const inner = found[2] ?? '';
  if (/^\d/.test(inner)) return marker(found, found[1], [['number-in-brackets', Number(inner)]]);
  if (CHINESE.includes(inner[0] ?? ' ')) return marker(found, found[1], [['capital', readChinese(inner)]]);
  const readings: [MarkerStyle, number][] = [];
  const letter = letterValue(inner);
  if (letter > 0) readings.push(['letter', letter]);
  const roman = /^[ivxl]+$/.test(inner) ? readRoman(inner.toUpperCase()) : null;
  if (roman !== null) readings.push(['small-roman', roman]);
  return readings.length > 0 ? marker(found, found[1], readings) : null;
}

function marker(
  found: RegExpExecArray,
  label: string | undefined,
  readings: (readonly [MarkerStyle, number])[],
): Marker {
  return {
    label: label ?? '',
    length: found[0].length,
    readings: readings.map(([style, value]) => ({ style, value })),
  };
}

/** a = 1 … z = 26, aa = 27; the Cyrillic and Arabic alphabets likewise. */
function letterValue(letters: string): number {
  const [first = '', second] = letters;
  if (/[а-я]/.test(first)) return 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(first) + 1;
  if (/[\u0600-\u06ff]/.test(first)) return ARABIC_ALPHABET.indexOf(first) + 1;
  if (second !== undefined && second !== first) return 0;
  const value = first.charCodeAt(0) - 96;
  return value < 1 || value > 26 ? 0 : second === undefined ? value : value + 26;
}

function readChinese(digits: string): number {
  const [first = '', second] = digits;
  const value = CHINESE.indexOf(first) + 1;
  if (second === undefined) return value;
  return value === 10 ? 10 + CHINESE.indexOf(second) + 1 : value * 10;
}
