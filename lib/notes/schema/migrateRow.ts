import type { Row } from '../store/Row.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from './SCHEMA_VERSIONS.ts';

/**
 * Brings a record up to the newest of `versions`, one version at a time. Takes a record whose `version` is a number not
 * above that; gives a new record. Throws what a migration throws.
 */
export function migrateRow(
  row: Row,
  what: 'note' | 'draft' | 'correction',
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): Row {
  const from = Number(row.version);
  return versions
    .filter(({ version }) => version > from)
    .reduce<Row>((migrated, step) => ({ ...step[what](migrated), version: step.version }), row);
}
