import type { Neighbours } from './Knowledge.ts';
import type { PackSession } from './pack/packSession.ts';

/**
 * The sessions beside each session. Takes the sessions of each body, the earliest first. Two are neighbours only where
 * their numbers follow each other: between the eighth and the fourteenth lie others that no pack knows.
 */
export function listNeighbours(ofBody: ReadonlyMap<string, readonly PackSession[]>): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const sessions of ofBody.values()) {
    for (const [index, session] of sessions.entries()) {
      neighbours.set(session.canonical, {
        previous: follows(sessions[index - 1], session),
        next: follows(sessions[index + 1], session),
      });
    }
  }
  return neighbours;
}

function follows(other: PackSession | undefined, session: PackSession): PackSession | null {
  if (!other?.ordinal || !session.ordinal) return null;
  const before = other.days.value.start < session.days.value.start;
  return other.ordinal.value === session.ordinal.value + (before ? -1 : 1) ? other : null;
}
