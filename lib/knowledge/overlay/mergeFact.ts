import type { Fact } from '../pack/factOf.ts';

/**
 * One fact out of what several sources say. Where they agree it is told once, from the first of them that is certain;
 * where they do not, all stand: the first, with the others beside it. Undefined where nobody says anything.
 * @param facts those of the built-in pack first
 * @param nameOf two values of one name are the same
 */
export function mergeFact<Value>(
  facts: readonly (Fact<Value> | undefined)[],
  nameOf: (value: Value) => string = (value) => JSON.stringify(value),
): Fact<Value> | undefined {
  const said = Map.groupBy(
    facts.filter((fact) => fact !== undefined),
    ({ value }) => nameOf(value),
  );
  const [first, ...others] = [...said.values()].flatMap(
    (same) => same.find(({ confidence }) => confidence === 'certain') ?? same.slice(0, 1),
  );
  return first === undefined || others.length === 0 ? first : { ...first, others };
}
