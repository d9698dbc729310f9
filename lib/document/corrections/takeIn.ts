import type { Document } from '../Document.ts';
import { compileWords } from '../words/compileWords.ts';
import { DOCUMENT_WORDS } from '../words/words.ts';
import { isInside } from './isInside.ts';
import { nameRecommendations } from './nameRecommendations.ts';
import type { Passage } from './Passage.ts';

/**
 * A document with passages that its reader calls recommendations, and the ids that these were given. One in which a
 * recommendation was found already stays as it is; what was only a proposal becomes one.
 * @param original the document before any correction: no identity of it is given twice
 */
export function takeIn(
  document: Document,
  passages: readonly Passage[],
  text: string,
  original: Document,
): { document: Document; ids: string[] } {
  const words = compileWords(DOCUMENT_WORDS[document.header.language ?? 'en']);
  const taken = countTaken(original);
  const ids: string[] = [];
  let done = document;
  for (const passage of [...passages].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (done.recommendations.some((one) => isInside(one, passage))) continue;
    const named = nameRecommendations(passage, done, text, taken, words);
    ids.push(...named.map(({ id }) => id));
    const { paragraph } = passage;
    done = {
      ...done,
      recommendations: [...done.recommendations, ...named].sort((a, b) => a.start - b.start),
      proposals: done.proposals.filter((one) => !isInside(one, passage)),
      paragraphs: done.paragraphs.map((one) =>
        one.start === paragraph.start && one.end === paragraph.end && one.role !== 'operative'
          ? { ...one, role: 'recommendation' }
          : one,
      ),
    };
  }
  return { document: done, ids };
}

/** How often each identity was given: "A/1/1#3~2" is the second of "A/1/1#3". */
function countTaken({ recommendations, proposals }: Document): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { id } of [...recommendations, ...proposals]) {
    const [, base = id, count = '1'] = /^(.*?)(?:~(\d+))?(?:\+[0-9a-f]+)?$/.exec(id) ?? [];
    taken.set(base, Math.max(taken.get(base) ?? 0, Number(count)));
  }
  return taken;
}
