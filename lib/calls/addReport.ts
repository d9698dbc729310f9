/** What the frames of a tab reported, by frame: how many references, and when (milliseconds of Unix time). */
export type FrameCounts = Record<string, { count: number | null; at: number }>;

/** One report of one frame. Frame 0 is the page itself; `since` is when its document began to load. */
export interface FrameReport {
  frameId: number;
  count: number | null;
  since: number;
  now: number;
}

/**
 * Adds a report to those of a tab. No frame says that it goes; but when the page itself reports, all that was reported
 * before its document began to load is of a page that is gone.
 */
export function addReport(counts: FrameCounts, { frameId, count, since, now }: FrameReport): FrameCounts {
  const current =
    frameId === 0
      ? Object.entries(counts).filter(([, report]) => report.at >= since)
      : Object.entries(counts);
  return { ...Object.fromEntries(current), [frameId]: { count, at: now } };
}
