import type { NoteEntry } from '../../components/notes/NoteEntry.ts';
import type { NotesState } from '../../components/notes/NotesState.ts';
import { isInBin } from '../../lib/notes/store/isInBin.ts';
import type { Row } from '../../lib/notes/store/Row.ts';
import { targetsOf } from '../../lib/notes/store/targetsOf.ts';
import type { InFront } from './InFront.ts';

type Views = Pick<NotesState, 'bin' | 'here' | 'recommendation' | 'places'> & {
  entries: readonly NoteEntry[];
};

/** Notes that were read, and what lists make of them. */
export interface Shelf {
  put(row: Row, entry: NoteEntry): void;
  drop(id: string): void;
  /** Ids of those in the bin. */
  bin(): string[];
  setFront(front: InFront): void;
  /** The same objects as long as nothing changed: views compare by identity what they work out again. */
  views(): Views;
}

/** An empty shelf, with nothing in front. */
export function createShelf(): Shelf {
  const kept = new Map<string, { entry: NoteEntry; targets: readonly string[] }>();
  const binned = new Map<string, NoteEntry>();
  let front: InFront = {
    targets: null,
    recognised: new Set(),
    places: new Map(),
    recommendation: null,
  };
  let views: Views | null = null;

  function findHere(): ReadonlySet<string> | null {
    if (front.targets === null) return null;
    const wanted = new Set(front.targets);
    const own = new Set([...wanted].filter((name) => !front.recognised.has(name)));
    const ofDocument = [...kept.values()].filter(({ entry, targets }) =>
      targets.some((name) => (entry.note?.kind === 'document' ? own : wanted).has(name)),
    );
    return new Set(ofDocument.map(({ entry }) => entry.id));
  }
  function findOfRecommendation(here: ReadonlySet<string> | null): ReadonlySet<string> | null {
    const { recommendation: span, places } = front;
    if (span === null || here === null) return null;
    const isIn = (id: string) => {
      const place = places.get(id);
      return place?.is === 'placed' && place.start >= span.start && place.start < span.end;
    };
    return new Set([...here].filter(isIn));
  }
  function look(): Views {
    const here = findHere();
    return {
      entries: [...kept.values()].map(({ entry }) => entry),
      bin: [...binned.values()].sort(byDeleted),
      here,
      recommendation: findOfRecommendation(here),
      places: front.places,
    };
  }

  return {
    put(row, entry) {
      views = null;
      const isBinned = isInBin(row);
      (isBinned ? kept : binned).delete(entry.id);
      if (isBinned) binned.set(entry.id, entry);
      else kept.set(entry.id, { entry, targets: targetsOf(row) });
    },
    drop(id) {
      views = null;
      kept.delete(id);
      binned.delete(id);
    },
    bin: () => [...binned.keys()],
    setFront(next) {
      views = null;
      front = next;
    },
    views() {
      views ??= look();
      return views;
    },
  };
}

/** The one that was put there last comes first. */
function byDeleted(a: NoteEntry, b: NoteEntry): number {
  return (a.note?.deleted ?? '') < (b.note?.deleted ?? '') ? 1 : -1;
}
