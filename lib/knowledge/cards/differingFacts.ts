import type { DifferingFact } from '../Card.ts';
import type { Knowledge } from '../Knowledge.ts';
import type { Fact } from '../pack/factOf.ts';

/** What may be told differently: facts by name, with the words in which cards carry their values. */
type Told = {
  [Name in DifferingFact['fact']]?:
    | Fact<string>
    | Fact<number>
    | Fact<{ start: string; end: string }>
    | undefined;
};

/** Those facts of which several sources say several things, each with where it was read; none of them is preferred. */
export function differingFacts(told: Told, { readSource }: Pick<Knowledge, 'readSource'>): DifferingFact[] {
  return Object.entries(told).flatMap(([name, fact]) => {
    if (fact?.others === undefined) return [];
    const values = [fact, ...fact.others].map(({ value, source, through }) => ({
      value: typeof value === 'object' ? `${value.start}/${value.end}` : String(value),
      source: readSource(source[0] ?? '', through),
    }));
    return [{ fact: name as DifferingFact['fact'], values }];
  });
}
