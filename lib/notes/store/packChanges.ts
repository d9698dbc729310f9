import type { Change } from './Change.ts';
import type { LogRow } from './LogRow.ts';

/** Changes in one row: what is read of it in one go. */
const MOST = 250;

/** The rows of the log for changes of one batch, in their order; a change alone is its own row. */
export function packChanges(changes: readonly Change[]): LogRow[] {
  const rows: LogRow[] = [];
  for (let at = 0; at < changes.length; at += MOST) {
    const part = changes.slice(at, at + MOST);
    const [first] = part;
    if (first === undefined) break;
    rows.push(part.length === 1 ? first : pack(first, part));
  }
  return rows;
}

function pack({ batch, kind, of, at, label }: Change, changes: readonly Change[]): LogRow {
  return {
    batch,
    kind,
    of,
    at,
    label,
    key: changes.map(({ key }) => key),
    changes: changes.map(({ table, key, before, after, at, label }) => ({
      table,
      key,
      before,
      after,
      at,
      label,
    })),
  };
}
