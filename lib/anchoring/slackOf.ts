/** As much as a new number or another word takes. */
const MOST = 16;

/**
 * How far from its place a passage may be because of what changed between it and a part of its context, in folded
 * units; for a short passage less, since its own length must tell whether it is still there.
 */
export function slackOf(length: number): number {
  return Math.min(MOST, length >> 2);
}
