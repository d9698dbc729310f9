/** "and", in the languages whose lists it closes. */
const AND = / (?:and|et|y|e|и) /;
const UNFINISHED = /\[(?:\.{3}|…)\]/g;
/* What may begin the last name of a list of organizations, where several "and" leave a doubt. */
const BEGINS =
  /^(?:the |la |le |el )?(?:Organi[sz]ation|Organisation|Organización|Office|United Nations|International|League|Council|World|African|European|Inter|Union|Commission|Economic|Group|Conseil|Ligue|Consejo|Liga|Banque|Bank|Fund|Institute)/i;

/**
 * The names in a printed list, "A, B (Republic of) and C": split at commas outside brackets and at the last "and".
 * `joined` is the source of a pattern for names in which "and" joins nothing.
 */
export function splitNames(list: string, joined: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const text = list.replace(UNFINISHED, '').replace(/[\s.;:]+$/, '');
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[;،、]/.test(letter) || (letter === ',' && /\s/.test(text[at + 1] ?? '')))) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(...splitLast(text.slice(from), joined));
  return parts
    .map((name) =>
      name
        .trim()
        .replace(/^(?:and|et|y|и) /, '')
        .replace(/^the /, ''),
    )
    .filter((name) => name.length > 1);
}

/** The last part of a list can hold two names. */
function splitLast(part: string, joined: string): string[] {
  const hidden =
    joined === ''
      ? part
      : part.replace(new RegExp(joined, 'g'), (name) => name.replace(/ (and|et|y) /g, '\u0001$1\u0001'));
  const places = [...hidden.matchAll(new RegExp(AND, 'g'))].map(({ index, 0: found }) => ({
    index,
    length: found.length,
  }));
  const outside = places.filter(({ index }) => !/\([^)]*$/.test(hidden.slice(0, index)));
  const last =
    outside.findLast(({ index, length }) => BEGINS.test(hidden.slice(index + length))) ?? outside.at(-1);
  const show = (name: string) => name.replaceAll('\u0001', ' ');
  if (!last) return [show(hidden)];
  return [show(hidden.slice(0, last.index)), show(hidden.slice(last.index + last.length))];
}
