/** What a spreadsheet may take for a formula: with or without white space before it, also in full width. */
const FORMULA = /^(?:[\s]*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A text as a spreadsheet shows it without ever calculating it: what could be a formula, and what already begins with
 * an apostrophe, gets an apostrophe before it. `unguardCell` takes it away again.
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}
