import type { Dated } from './isLater.ts';

/** Whether two documents are of one session: a draft and its final, a paper and the report that quotes it. */
export function isSameMeeting(one: Pick<Dated, 'session'>, other: Pick<Dated, 'session'>): boolean {
  return one.session !== null && one.session === other.session;
}
