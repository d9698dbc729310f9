import type { Fact } from '../../../lib/knowledge/pack/factOf.ts';

/** A fact with the way to it, for messages of tests: "sessions[0].days". */
export interface FoundFact {
  path: string;
  fact: Fact<unknown>;
}

/** Every fact in a value of plain data: whatever has a value, sources and a confidence. */
export function listFacts(value: unknown, path = ''): FoundFact[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => listFacts(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('confidence' in value) return [{ path, fact: value as Fact<unknown> }];
  return Object.entries(value).flatMap(([key, inner]) => listFacts(inner, path ? `${path}.${key}` : key));
}
