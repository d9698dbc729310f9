import type { FactSource } from './Card.ts';
import type { DoubtCode } from './DOUBTS.ts';
import { joinPlaces } from './joinPlaces.ts';
import type { Knowledge } from './Knowledge.ts';
import type { Fact } from './pack/factOf.ts';

/** Takes facts for a card and remembers where they were read and what is doubtful about them. */
export interface Collector {
  /** The value of a fact, also of one that is only probable; null where there is none. */
  take<Value>(fact: Fact<Value> | undefined): Value | null;
  /** The value of a fact that is certain. One that is only probable, or of which sources differ, counts as a doubt and gives null. */
  takeCertain<Value>(fact: Fact<Value> | undefined): Value | null;
  /** Where all that was taken was read: one entry a document, its places joined. */
  sources(): FactSource[];
  /** Why some of it is only probable. */
  doubts(): DoubtCode[];
}

/** A collector for one card. */
export function createCollector(knowledge: Knowledge): Collector {
  const found = new Map<string, { source: FactSource; places: Set<string> }>();
  const doubts = new Set<DoubtCode>();

  function take<Value>(fact: Fact<Value> | undefined): Value | null {
    if (!fact) return null;
    for (const source of fact.source) {
      const { place, ...read } = knowledge.readSource(source, fact.through);
      const key = JSON.stringify(read);
      const known = found.get(key) ?? { source: { ...read, place: null }, places: new Set() };
      found.set(key, known);
      if (place !== null) known.places.add(place);
    }
    if (fact.others !== undefined) doubts.add('sources-differ');
    if (fact.confidence === 'probable') doubts.add(fact.why);
    return fact.value;
  }

  return {
    take,
    takeCertain: (fact) => {
      const value = take(fact);
      return fact?.confidence === 'certain' && fact.others === undefined ? value : null;
    },
    sources: () =>
      [...found.values()].map(({ source, places }) => ({ ...source, place: joinPlaces(places) })),
    doubts: () => [...doubts],
  };
}
