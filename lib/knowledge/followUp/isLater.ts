import type { PackReading } from '../pack/packReading.ts';

/** When a document was: by its day, else by its session. */
export type Dated = Pick<PackReading, 'date' | 'session'>;

const SESSION = /^(.*) session (\d+)$/;

/**
 * Whether a document is later than another, or of the same day: by their dates, else by the numbers of sessions of one
 * body. Null where that cannot be told.
 */
export function isLater(one: Dated, other: Dated): boolean | null {
  if (one.date !== null && other.date !== null) return one.date >= other.date;
  const [own, its] = [SESSION.exec(one.session ?? ''), SESSION.exec(other.session ?? '')];
  if (!own || !its || own[1] !== its[1]) return null;
  return Number(own[2]) >= Number(its[2]);
}
