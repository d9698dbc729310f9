const PLAIN = /^[ -~\s]*$/;

/** A text without regard to case and accents: "Résumé" and "resume" give the same. */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
}
