import type { FactSource } from '../Card.ts';
import { readSource } from '../readSource.ts';
import type { Through } from '../Through.ts';
import type { LookUp } from './FoundEntry.ts';
import { ofList } from './ofList.ts';

/** A source as the facts of an imported pack name it: their keys are those of that pack's own list of sources. */
export function readSourceThrough(source: string, through: Through, lookUp: LookUp): FactSource {
  const key = source.split(': ', 1)[0] ?? source;
  const named = ofList('sources', lookUp(`source:${key}`)).filter(
    (entry) => entry.through.way === 'pack' && through.way === 'pack' && entry.through.id === through.id,
  );
  return { ...readSource(source, new Map(named.map(({ value }) => [value.key, value]))), through };
}
