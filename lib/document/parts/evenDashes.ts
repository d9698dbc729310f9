/** A line with a hyphen for each dash, so that ranges of days read alike. */
export function evenDashes(line: string): string {
  return line.replace(/[–—]/g, '-');
}
