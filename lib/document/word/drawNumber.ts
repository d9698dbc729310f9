const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const CHINESE = '〇一二三四五六七八九';
const ARABIC_ALPHABET = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ARABIC_ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';

/** How Word's number formats (`w:numFmt`) draw a number. */
const FORMATS: Record<string, (value: number) => string> = {
  none: () => '',
  decimalEnclosedParen: (value) => `(${value})`,
  numberInDash: (value) => `- ${value} -`,
  hindiNumbers: (value) => String(value).replace(/\d/g, (digit) => ARABIC_DIGITS[Number(digit)] ?? digit),
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerRoman: toRoman,
  upperRoman: (value) => toRoman(value).toUpperCase(),
  lowerLetter: (value) => letterOf('abcdefghijklmnopqrstuvwxyz', value),
  upperLetter: (value) => letterOf('abcdefghijklmnopqrstuvwxyz', value).toUpperCase(),
  russianLower: (value) => letterOf(RUSSIAN, value),
  russianUpper: (value) => letterOf(RUSSIAN, value).toUpperCase(),
  arabicAlpha: (value) => letterOf(ARABIC_ALPHABET, value),
  arabicAbjad: (value) => letterOf(ARABIC_ABJAD, value),
  chineseCounting: toChinese,
  chineseCountingThousand: toChinese,
  japaneseCounting: toChinese,
  ideographDigital: (value) => [...String(value)].map((digit) => CHINESE[Number(digit)]).join(''),
};

/** Draws a number of a list; formats that are not known draw digits. */
export function drawNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

function toRoman(value: number): string {
  let rest = Math.min(value, 3999);
  let drawn = '';
  for (const [size, letters] of ROMAN)
    while (rest >= size) {
      drawn += letters;
      rest -= size;
    }
  return drawn;
}

/** a … z, then aa, bb. */
function letterOf(alphabet: string, value: number): string {
  const letters = [...alphabet];
  const letter = letters[(value - 1) % letters.length] ?? '';
  return letter.repeat(Math.min(5, Math.ceil(value / letters.length)));
}

function toChinese(value: number): string {
  if (value < 10) return CHINESE[value] ?? '';
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? CHINESE[tens] : ''}十${ones > 0 ? CHINESE[ones] : ''}`;
}
