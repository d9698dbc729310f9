import { nameKeys } from '../../../lib/document/names/nameKeys.ts';
import { namesOf } from './namesOf.ts';
import type { OutlineRow } from './OutlineRow.ts';

/** Every State and organization that a page names as speaking or represented, once, in alphabetical order. */
export function listNames(rows: readonly OutlineRow[]): string[] {
  const names = new Map<string, string>();
  for (const name of rows.flatMap(namesOf)) {
    const key = nameKeys(name)[0] ?? name;
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b));
}
