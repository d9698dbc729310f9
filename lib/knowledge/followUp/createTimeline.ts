import type { PackReading } from '../pack/packReading.ts';
import type { Coverage } from './FollowUp.ts';
import { type Dated, isLater } from './isLater.ts';
import { isSameMeeting } from './isSameMeeting.ts';

/** The copies in a graph, and which of them were searched for what came after a document. */
export interface Timeline {
  add(reading: PackReading): void;
  remove(copy: string): void;
  get(copy: string): PackReading | undefined;
  /** What was searched that is later than a document, other copies and drafts of it left out; null for nothing. */
  coverageOf(work: string, own: Dated | null): Coverage | null;
}

/** An empty timeline. */
export function createTimeline(): Timeline {
  const readings = new Map<string, PackReading>();
  // Many recommendations of one document ask for the same.
  const asked = new Map<string, Coverage | null>();
  return {
    add(reading) {
      readings.set(reading.copy, reading);
      asked.clear();
    },
    remove(copy) {
      readings.delete(copy);
      asked.clear();
    },
    get: (copy) => readings.get(copy),
    coverageOf(work, own) {
      if (own === null) return null;
      const key = `${work}\n${own.date}\n${own.session}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const found = cover(
        [...readings.values()].filter(
          (each) =>
            each.searched && each.work !== work && !isSameMeeting(each, own) && isLater(each, own) === true,
        ),
      );
      asked.set(key, found);
      return found;
    },
  };
}

function cover(searched: readonly PackReading[]): Coverage | null {
  if (searched.length === 0) return null;
  const byDate = searched.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return {
    documents: [...new Set(byDate.map(({ document }) => document))],
    until: byDate.at(-1)?.date ?? null,
  };
}
