import type { OutlineRecommendation } from '../../../lib/document/Outline.ts';

/** The first words of a recommendation without the label that they begin with: "15. ", "(a) ", a bullet. */
export function wordsAfterLabel({
  words,
  paragraph,
  item,
}: Pick<OutlineRecommendation, 'words' | 'paragraph' | 'item'>): string {
  const labels = [`${paragraph}.`, item ?? '•', '•', '-'];
  const label = labels.find((one) => words.startsWith(`${one} `));
  return label === undefined ? words : words.slice(label.length).trimStart();
}
