/** The time over which calls are counted. */
const MINUTE_MS = 60_000;
/** So many askers are remembered; past that, those that have not asked for a minute are forgotten. */
const MOST_ASKERS = 1_000;

/** Prepares to count calls: gives whether one more is within `most` a minute for this asker, and counts it if so. */
export function createLimiter(now: () => number = Date.now): (asker: string, most: number) => boolean {
  const times = new Map<string, number[]>();

  function forgetOld(since: number): void {
    for (const [asker, asked] of times) if ((asked.at(-1) ?? 0) <= since) times.delete(asker);
  }

  return (asker, most) => {
    const since = now() - MINUTE_MS;
    if (times.size > MOST_ASKERS) forgetOld(since);
    const recent = (times.get(asker) ?? []).filter((time) => time > since);
    const isWithin = recent.length < most;
    if (isWithin) recent.push(now());
    times.set(asker, recent);
    return isWithin;
  };
}
