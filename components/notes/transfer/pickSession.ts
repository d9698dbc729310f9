import type { SessionChoice } from '../../../lib/export/SessionChoice.ts';

/** The first of the wanted sessions that there is to choose; else the first of all; null where there is none. */
export function pickSession(
  sessions: readonly SessionChoice[],
  wanted: readonly (string | null)[],
): SessionChoice | null {
  const found = wanted.flatMap((one) => sessions.filter(({ canonical }) => canonical === one));
  return found[0] ?? sessions[0] ?? null;
}
