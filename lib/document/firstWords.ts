/** Enough to know a paragraph by. */
const MOST_WORDS = 160;

/** The first words of a text, with single spaces, cut at a word's end. */
export function firstWords(text: string): string {
  const words = text
    .slice(0, 2 * MOST_WORDS)
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/, '')} …`;
}
