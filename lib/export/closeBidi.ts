/** Marks that turn the direction of what follows, each with the one that ends it. */
const ENDS: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/**
 * A text whose marks of direction end with it, line by line: one that is left open would turn round what stands behind
 * it, a footnote or the next words of a citation.
 */
export function closeBidi(text: string): string {
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return text;
  return text.split('\n').map(closeLine).join('\n');
}

function closeLine(line: string): string {
  const open: string[] = [];
  for (const mark of line) {
    const end = ENDS[mark];
    if (end !== undefined) open.push(end);
    else if (open.includes(mark)) open.splice(open.lastIndexOf(mark));
  }
  return line + open.reverse().join('');
}
