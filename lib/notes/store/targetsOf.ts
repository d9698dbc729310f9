import type { Row } from './Row.ts';

/** The targets that a record names; of one that cannot be read, those that are there. */
export function targetsOf(row: Row | null): string[] {
  return Array.isArray(row?.targets) ? row.targets.filter((target) => typeof target === 'string') : [];
}
