import type { Recommendation } from '../../../lib/document/Recommendation.ts';

/** A recommendation's number as printed, with its annex and sub-item: "15", "8 (a)", "6 • 1" for a bullet, "I, 3". */
export function numberOf({ paragraph, annex, item }: Recommendation): string {
  const inAnnex = annex === null || annex === 'annex' ? null : annex;
  const number = [inAnnex, paragraph].filter(Boolean).join(', ');
  if (item === null) return number;
  // A bullet has no label: its place in the list stands for it.
  return [number, /^\d+$/.test(item) ? `• ${item}` : item].filter(Boolean).join(' ');
}
