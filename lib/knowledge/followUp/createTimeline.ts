import type { Coverage } from './FollowUp.ts';
import { type Dated, isLater } from './isLater.ts';
import { isSameMeeting } from './isSameMeeting.ts';
import type { SearchedCopy } from './SearchedCopy.ts';

/** The copies in a graph, and which of them were searched for what came after a document. */
export interface Timeline {
  add(reading: SearchedCopy): void;
  remove(copy: string): void;
  /** What was searched that is later than a document, other copies and drafts of it left out; null for nothing. */
  coverageOf(work: string, own: Dated | null): Coverage | null;
}

/** An empty timeline. */
export function createTimeline(): Timeline {
  const readings = new Map<string, SearchedCopy>();
  // Put in order when first asked for; many recommendations of one document ask for the same.
  let searched: SearchedCopy[] | null = null;
  const asked = new Map<string, Coverage | null>();
  const change = () => {
    searched = null;
    asked.clear();
  };
  return {
    add(reading) {
      readings.set(reading.copy, reading);
      change();
    },
    remove(copy) {
      readings.delete(copy);
      change();
    },
    coverageOf(work, own) {
      if (own === null) return null;
      const key = `${work}\n${own.date}\n${own.session}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      searched ??= [...readings.values()].filter((each) => each.searched).sort(compare);
      const found = cover(listLater(searched, work, own));
      asked.set(key, found);
      return found;
    },
  };
}

/** The undated first, then by date. */
function compare(a: SearchedCopy, b: SearchedCopy): number {
  const [one, other] = [`${a.date ?? ''} ${a.document}`, `${b.date ?? ''} ${b.document}`];
  return one < other ? -1 : one > other ? 1 : 0;
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
