/** The words that are painted under a highlight key of the page, in the order of the page. */
export function painted(key: string): string[] {
  return [...(CSS.highlights.get(key) ?? [])]
    .filter((range): range is Range => range instanceof Range)
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
    .map(String);
}
