import type { Passage } from './Passage.ts';

/** What is long enough to be a paragraph, best first: numbered as those of reports are, then any other line. */
const PARAGRAPHS = [/^[ \t]*\d{1,3}\.[ \t]+(\S.{99,})$/dgm, /^[ \t]*(\S.{99,})$/dgm];
/** A first sentence of some length: a stop that is not part of a number or an abbreviation is followed by a capital. */
const SENTENCE = /^.{40,}?[.:;](?=\s+\p{Lu}|\s*$)/u;

/** The first sentence of the first paragraph that is long enough to be noted; null where there is none. */
export function choosePassage(texts: readonly string[]): Passage | null {
  for (const form of PARAGRAPHS) {
    for (const [text, words] of texts.entries()) {
      for (const paragraph of words.matchAll(form)) {
        const [start] = paragraph.indices?.[1] ?? [];
        const sentence = SENTENCE.exec(paragraph[1] ?? '')?.[0];
        if (start !== undefined && sentence) return { text, start, end: start + sentence.length };
      }
    }
  }
  return null;
}
