import { ARABIC_PARTS } from '../grammar/patterns.ts';

const ARABIC_PART = new RegExp(` (${ARABIC_PARTS.join('|')})`);
/* Most are: "64/293". */
const PLAIN = /^\d+\/\d+$/;
const ROMAN: [value: number, digits: string][] = [
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * The number of a resolution as printed, in the form that `Mention.number` has: "57/270 B" and "57/270 باء" without the
 * space, "57/284 A and B" as their one document, "57/284A-B"; "217 A (III)" for the document that holds all parts;
 * "1974/1848(LVI)", with the year before it, for "1848(LVI)".
 */
export function canonicalNumber(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  return printed
    .replace(/^19\d\d\/(?=\d+ ?[A-Z]? ?\()/, '')
    .replace(ARABIC_PART, (_, part: string) => String.fromCharCode(65 + ARABIC_PARTS.indexOf(part)))
    .replace(/\(د-(\d{1,2})\)/, (_, session: string) => `(${toRoman(Number(session))})`)
    .replace(/^(\d+)[^(]*\(([SE\-IVXLC]+)\).*$/, '$1($2)')
    .replace(/([A-Z])(?:, [A-Z])*(?: \p{L}+ |-)([A-Z])$/u, '$1-$2')
    .replace(/ /g, '');
}

function toRoman(value: number): string {
  const [step, digits] = ROMAN.find(([least]) => least <= value) ?? [0, ''];
  return step === 0 ? '' : digits + toRoman(value - step);
}
