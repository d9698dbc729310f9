import type { Coverage } from './FollowUp.ts';
import { type Dated, isLater } from './isLater.ts';
import { isSameMeeting } from './isSameMeeting.ts';
import type { SearchedCopy } from './SearchedCopy.ts';

/** The copies in a graph, and which of them were searched for what came after a document. */
export interface Timeline {
  add(reading: SearchedCopy): void;
  remove(copy: string): void;
  /** Adds copies when they are first needed; one that was added otherwise goes before them. */
  cover(list: () => readonly SearchedCopy[]): void;
  /** What was searched that is later than a document, other copies and drafts of it left out; null for nothing. */
  coverageOf(work: string, own: Dated | null): Coverage | null;
}

/** An empty timeline. */
export function createTimeline(): Timeline {
  const readings = new Map<string, SearchedCopy>();
  let waiting: (() => readonly SearchedCopy[])[] = [];
  const gone = new Set<string>();
  // Put in order when first asked for; many recommendations of one document ask for the same.
  let searched: SearchedCopy[] | null = null;
  const asked = new Map<string, Coverage | null>();
  const change = () => {
    searched = null;
    asked.clear();
  };
  function listSearched(): SearchedCopy[] {
    for (const head of waiting.flatMap((list) => list()))
      if (!readings.has(head.copy) && !gone.has(head.copy)) readings.set(head.copy, head);
    waiting = [];
    const named = [...readings.values()]
      .filter((each) => each.searched)
      // The undated first, then by date.
      .map((each) => ({ each, name: `${each.date ?? ''} ${each.document}` }));
    return named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ each }) => each);
  }

  return {
    add(reading) {
      readings.set(reading.copy, reading);
      gone.delete(reading.copy);
      change();
    },
    remove(copy) {
      readings.delete(copy);
      gone.add(copy);
      change();
    },
    cover(list) {
      waiting.push(list);
      change();
    },
    coverageOf(work, own) {
      if (own === null) return null;
      const key = `${work}\n${own.date}\n${own.session}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      searched ??= listSearched();
      const found = cover(listLater(searched, work, own));
      asked.set(key, found);
      return found;
    },
  };
}

function listLater(searched: readonly SearchedCopy[], work: string, own: Dated): SearchedCopy[] {
  return searched.filter(
    (each) => each.work !== work && !isSameMeeting(each, own) && isLater(each, own) === true,
  );
}

function cover(later: readonly SearchedCopy[]): Coverage | null {
  if (later.length === 0) return null;
  return {
    documents: [...new Set(later.map(({ document }) => document))],
    until: later.at(-1)?.date ?? null,
  };
}
