/* What nearly every reference has: a slash between a letter or digit and a digit or capital; or a bracketed year or Roman number. */
const HINT =
  /[A-Za-z0-9)]\/ ?\n?[A-Z0-9]|\d ?\((?:19|20)\d\d\)|\d ?\([IVXLC]+\)|[Pp]ara(?:graph)?s?\.? \d|[Aa]rt(?:icle|ículo)s? \d|(?:párrafo|пункт[а-я]*|стать[а-яё]+|الفقرة|المادة|[Ii]tem) \d|第 ?\d+ ?[段条]/;

/**
 * The cheap literal test: whether a text may hold a reference at all. False means that there is nothing worth reading
 * (a page of which this is false gets no interface); true promises nothing.
 */
export function hasReferenceHint(text: string): boolean {
  return HINT.test(text);
}
