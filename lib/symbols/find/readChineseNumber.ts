const DIGITS = '零一二三四五六七八九';

/** A source for the numerals that `readChineseNumber` reads: figures, or Chinese numerals below a thousand. */
export const CHINESE_NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十百零]{1,7})';

/** A source for paragraphs named in Chinese, 第5至7段: what stands between 第 and 段 is captured. */
export const CHINESE_PARAGRAPHS =
  '第 ?(\\d{1,3}(?:\\([a-z]{1,3}\\))?(?:[至和、及-](?:第 ?)?\\d{1,3}(?:\\([a-z]{1,3}\\))?){0,8}) ?段';

/** The value of a Chinese or ordinary numeral below a thousand ("三十二", "一百零五", "16"); 0 for anything else. */
export function readChineseNumber(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const found = /^(?:(.?)百零?)?(?:([^十]?)十)?(.?)$/.exec(printed);
  if (!found) return 0;
  const [, hundreds, tens, units] = found;
  return digit(hundreds, 1) * 100 + digit(tens, 1) * 10 + digit(units, 0);
}

/** Before 百 or 十 nothing at all stands for one; where the place itself is missing, the value is nought. */
function digit(printed: string | undefined, bare: number): number {
  if (printed === undefined) return 0;
  return printed === '' ? bare : Math.max(0, DIGITS.indexOf(printed));
}
