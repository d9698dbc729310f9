import type { Change } from './Change.ts';
import type { LogRow } from './LogRow.ts';

/** The changes that rows of the log hold, in their order; those of one row have its number. */
export function unpackChanges(rows: readonly LogRow[]): Change[] {
  return rows.flatMap((row): Change[] => {
    if (!('changes' in row)) return [row];
    const { seq, batch, kind, of } = row;
    const common = { batch, kind, of, ...(seq === undefined ? {} : { seq }) };
    return row.changes.map((change) => ({ ...common, ...change }));
  });
}
