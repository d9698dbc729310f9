import type { Note } from '../../../lib/notes/schema/noteSchema.ts';

/** Whether a note was last changed on one of these days, both included; '' leaves a side open. Days are ISO, in UTC. */
export function isWithinDays({ updated }: Note, from: string, to: string): boolean {
  const day = updated.slice(0, 10);
  return (from === '' || day >= from) && (to === '' || day <= to);
}
