const PLAIN = /^[ -~\s]*$/;
/** Accents and vowel signs; the Arabic stroke that only makes a word longer; what is not seen. */
const PASSED_OVER = /[\p{Mn}\p{Cf}\u0640]+/gu;

/** Letters and signs that people type in more than one way, in the one in which they are compared. */
const ALIKE: Record<string, string> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
  ...{ ى: 'ي', ة: 'ه' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '‐': '-', '–': '-', '—': '-' },
};
for (const digit of Array(10).keys()) {
  ALIKE[String.fromCodePoint(0x660 + digit)] = String(digit);
  ALIKE[String.fromCodePoint(0x6f0 + digit)] = String(digit);
}
const ANY_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * A text without regard to case, accents and ways of typing: "Résumé" and "resume", "cœur" and "coeur", "المُراجعة" and
 * "المراجعه" give the same.
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(PASSED_OVER, '')
    .toLowerCase()
    .replace(ANY_ALIKE, (sign) => ALIKE[sign] ?? sign);
}
