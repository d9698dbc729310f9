import type { Finding } from '../../../components/notes/found/Finding.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';
import { createWordIndex, type WordIndex } from '../../../lib/notes/search/createWordIndex.ts';
import { readKnowledge } from '../exporting/readKnowledge.ts';
import { listKnown } from './listKnown.ts';
import { listLearned } from './listLearned.ts';

/** Letters below which nearly everything would be found. */
const SHORTEST = 3;
/** More than anyone reads through. */
const MOST = 30;

/** What a search finds besides notes. */
export interface Finder {
  /** Recommendations and documents with all words of a query, slips of the finger allowed; none while they are being read. */
  find(query: string): readonly Finding[];
}

/** Reads what is known when it is first asked for; `onChange` is called once that is there. */
export function createFinder(onChange: () => void): Finder {
  let known: { finding: Finding; text: string }[] | null = null;
  let index: WordIndex = createWordIndex();
  let last: { query: string; found: readonly Finding[] } | null = null;
  let isAsked = false;

  async function read(): Promise<void> {
    // Without what was learned, where that cannot be read.
    const learned = await useLearned()
      .then(listLearned, () => [])
      .catch(() => []);
    const all = [...learned, ...listKnown(readKnowledge())];
    index = createWordIndex();
    known = [...new Map(all.map((finding) => [finding.key, finding])).values()].map((finding) => ({
      finding,
      text: foldForSearch(`${finding.symbol ?? ''}\n${finding.words}`),
    }));
    for (const { finding, text } of known) index.set(finding.key, text);
    last = null;
    onChange();
  }

  return {
    find(query) {
      const folded = foldForSearch(query).trim();
      if (folded.length < SHORTEST) {
        // What was learned meanwhile is in the next search.
        isAsked = false;
        return [];
      }
      if (!isAsked) void read();
      isAsked = true;
      if (known === null) return [];
      if (last?.query === folded) return last.found;
      let left = known;
      for (const word of folded.split(/\s+/)) {
        const exact = left.filter(({ text }) => text.includes(word));
        const isNear = exact.length > 0 ? null : index.having(index.nearest(word));
        left = isNear ? left.filter(({ finding }) => isNear(finding.key)) : exact;
      }
      last = { query: folded, found: left.slice(0, MOST).map(({ finding }) => finding) };
      return last.found;
    },
  };
}
