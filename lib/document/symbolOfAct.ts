import { canonicalNumber } from '../symbols/find/canonicalNumber.ts';
import { BODIES } from '../symbols/grammar/bodies.ts';
import { findFullNames } from '../symbols/resolve/findFullNames.ts';
import { fitsBody } from '../symbols/resolve/fitsBody.ts';
import { numberedCanonical } from '../symbols/resolve/numberedCanonical.ts';

/* "68/191. Title", "S-22/2. Title", "2019/15. Title", "3201 (S-VI). Title": the title of an act with its number. */
const NUMBERED =
  /^((?:E?S-)?\d{1,4}\/\d{1,4}(?: ?[A-Z])?|\d{1,4}(?: [A-Z])? ?\((?:E?S-)?[IVXLC]+\))\.\s+(?=[\p{L}“"«《])/u;
/* "Resolution 2223 (2015)", alone on its line. */
const OF_YEAR =
  /^(?:(?:Resolution|RESOLUTION|Résolution|Resolución|Резолюция|القرار) (\d{1,4} ?\((?:19|20)\d\d\))|第 ?(\d{1,4} ?\((?:19|20)\d\d\)) ?号决议)$/;
/* Who adopted it, in six languages; group 1 where it was a decision. */
const ADOPTED =
  /^(?:(?:Resolution|RESOLUTION|Résolution|Resolución|(Decision|Décision|Decisión)) )?(?:[Aa]dopted|ADOPTED|[Aa]doptée|[Aa]probada) (?:by|BY|par|por) |^(?:Резолюция, принятая|Принята) |通过的决议|^(?:قرار )?اتخذ/;
const LONGEST_LINE = 220;

/**
 * The symbol of a resolution that does not print it: the number before its title, in the series of the organ that its
 * head names as having adopted it. Null where several acts stand in the text, where parts of one number are told apart by
 * a letter, or where the organ has no series of its own. Takes the paragraphs of a text, clean, in order.
 */
export function symbolOfAct(paragraphs: readonly string[]): string | null {
  const numbers = new Set(paragraphs.flatMap((text) => numberOf(text) ?? []));
  const [number] = numbers;
  if (number === undefined || numbers.size > 1) return null;
  const adoption = paragraphs.find((text) => text.length < LONGEST_LINE && ADOPTED.test(text));
  const [organ] = adoption ? findFullNames(adoption) : [];
  if (!adoption || !organ || hasParts(number, paragraphs)) return null;
  const kind = ADOPTED.exec(adoption)?.[1] ? 'decision' : 'resolution';
  const body = BODIES.find(({ key }) => key === organ.key);
  if (!body?.[kind] || !fitsBody(body, kind, number, null)) return null;
  return numberedCanonical(body.key, kind, number);
}

function numberOf(text: string): string | null {
  const found = NUMBERED.exec(text) ?? OF_YEAR.exec(text);
  const printed = found?.[1] ?? found?.[2];
  return printed === undefined ? null : canonicalNumber(printed);
}

/** "57/270 A" in a text whose own number is 57/270: it may be part B. */
function hasParts(number: string, paragraphs: readonly string[]): boolean {
  const other = new RegExp(`(?<![\\d/])${number.replace(/[()]/g, '\\$&')} ?[A-Z](?![A-Za-z])`);
  return /[A-Z]$/.test(number) ? false : paragraphs.some((text) => other.test(text) || /^[A-Z]$/.test(text));
}
