import type { Row } from './Row.ts';

/** Whether a record lies in the bin. One that cannot be read lies there only if it says when it was put there. */
export function isInBin(row: Row): boolean {
  return typeof row.deleted === 'string';
}
