/*
 * What nearly every reference has: a slash behind a capital or a digit and not before a small letter; a bracketed year
 * or Roman number; or a word for a part of a document with its number.
 */
const HINT =
  /[A-Z0-9)\u0660-\u0669\uff10-\uff3a][\u00ad\u200b-\u200f]?[/\uff0f](?![a-z/])|\d ?\((?:19|20)\d\d\)|\d ?\([IVXLC]+\)|[Pp]ara(?:graph)?s?\.? \d|[Aa]rt(?:icle|ículo)s? \d|(?:párrafo|пункт[а-я]*|стать[а-яё]+|الفقرة|المادة|[Ii]tem) \d|第 ?\d+ ?[段条]/;

/**
 * The cheap literal test: whether a text may hold a reference at all. False means that there is nothing worth reading
 * (a page of which this is false gets no interface); true promises nothing.
 */
export function hasReferenceHint(text: string): boolean {
  return HINT.test(text);
}
