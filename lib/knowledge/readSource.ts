import type { FactSource } from './Card.ts';
import type { PackNamedSource } from './pack/packNamedSource.ts';

/** A source as facts name it, "paper-2011: para. 3" or "CTOC/COP/WG.4/2010/6", with its title in place of its key. */
export function readSource(source: string, named: ReadonlyMap<string, PackNamedSource>): FactSource {
  const colon = source.indexOf(': ');
  const key = colon < 0 ? source : source.slice(0, colon);
  return { document: named.get(key)?.document ?? key, place: colon < 0 ? null : source.slice(colon + 2) };
}
