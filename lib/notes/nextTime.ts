/** The time of a new state of a note, ISO: now, but later than its last one, so that every state has a time of its own. */
export function nextTime(last: string, now: Date): string {
  return new Date(Math.max(now.getTime(), new Date(last).getTime() + 1)).toISOString();
}
