/** Places in one document, in one line: the paragraphs come together, "title, paras. 5, 66, 78". */
export function joinPlaces(places: Iterable<string>): string | null {
  const paragraphs: string[] = [];
  const others: string[] = [];
  for (const place of places) {
    const paragraph = /^paras?\. (.+)$/.exec(place)?.[1];
    if (paragraph === undefined) others.push(place);
    else paragraphs.push(paragraph);
  }
  paragraphs.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const several = paragraphs.length > 1 || /[–,]/.test(paragraphs[0] ?? '');
  const together = paragraphs.length > 0 ? [`${several ? 'paras.' : 'para.'} ${paragraphs.join(', ')}`] : [];
  return [...others, ...together].join(', ') || null;
}
