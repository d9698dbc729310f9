/** Whether a place in a sentence stands inside quotation marks that were opened before it. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = (before.match(/[“«„]/g) ?? []).length;
  const closed = (before.match(/[”»]/g) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  return opened > closed || straight % 2 === 1;
}
