/* Soft hyphens, zero-width and direction marks, the stretched Arabic join, variation selectors, white space. */
const DROPPED = /[\s\u0640\p{Default_Ignorable_Code_Point}]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2039\u203a]/;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f\u301d-\u301f]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
/* "10²" is not "102": a raised or lowered figure keeps its own form. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u208e]/;

/** The form in which one UTF-16 unit is compared; empty where it only shapes the text. */
function foldCharacter(character: string): string {
  if (RAISED.test(character)) return character;
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return '-';
  return character.normalize('NFKD').replace(DROPPED, '');
}

const known = new Map<number, string>();

/**
 * Folds one UTF-16 unit: white space and invisible characters to nothing, quotes and dashes to one form each, a
 * composed letter to letter and marks, a ligature to its letters. Case stays, and so do units of astral characters.
 */
export function foldUnit(unit: number): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(unit));
    known.set(unit, folded);
  }
  return folded;
}
