import type { PanelReference } from './PanelState.ts';
import type { ReferenceGroup } from './ReferenceGroup.ts';

/** Puts together what points at the same thing, in the order of first mention. What is unclear stays by its own words. */
export function groupReferences(references: PanelReference[]): ReferenceGroup[] {
  const groups = new Map<string, ReferenceGroup>();
  for (const reference of references) {
    const { kind, canonical, pinpoint, text } = reference;
    const key = [kind, canonical ?? `? ${text}`, pinpoint].join('\n');
    const group = groups.get(key);
    if (group) group.places.push(reference);
    else groups.set(key, { key, first: reference, places: [reference] });
  }
  return [...groups.values()];
}
