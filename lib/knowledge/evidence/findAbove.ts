import type { EvidenceContext } from './EvidenceContext.ts';
import { findSets } from './findSets.ts';
import type { Sentence } from './Sentence.ts';

/**
 * The documents whose recommendations "the above recommendations" are: those that earlier paragraphs of the same chapter
 * say the Group adopted, and that are documents of the body whose document this is. What a Chair or the Secretariat only
 * put forward is not among them. Rests on the paper of 2011 alone.
 */
export function findAbove(sentence: Sentence, context: EvidenceContext): string[] {
  const { sentences, words, parsed } = context;
  const body = parsed.header.body;
  const chapter = sentence.paragraph.headings[0];
  const found = sentences
    .filter((each) => each.place < sentence.place && each.paragraph.headings[0] === chapter)
    .filter(({ text }) => !words.patterns.turnsDown.test(text) && !words.patterns.proposedSet.test(text))
    .flatMap((each) => findSets(each, words.patterns.adoptedSet, context));
  return [...new Set(found)].filter((symbol) => body !== null && symbol.startsWith(`${body}/`));
}
