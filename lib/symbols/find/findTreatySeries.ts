import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

/* The number counts only together with its word; "vols. 2225, 2237 and 2326, No. 39574" is one entry in several volumes. */
const TREATY_SERIES =
  /[*_»”"》]{0,3}[,،]? ?(?:vols?\.?|tomo|volume|том|т\.|第|المجلد) ?(\d{1,5})(?: ?卷)?(?:(?:(?:, ?| and | et | y | и )\d{1,5}){0,9}[,،]? ?(?:[Nn]os?\.?|n[°º]|núms?\.|№|第|الرقم|العدد) ?(?:I-)?(\d{1,6})号?)?/y;

/** An entry of the Treaty Series; `at` is where its name or "Ibid." starts, `nameEnd` where that ends. */
export function findTreatySeries(text: string, at: number, nameEnd: number): Mention | null {
  const found = matchAt(TREATY_SERIES, text, nameEnd);
  if (!found?.[1]) return null;
  const canonical = found[2] ? `UNTS vol. ${found[1]}, No. ${found[2]}` : `UNTS vol. ${found[1]}`;
  return { kind: 'treaty-series', start: at, end: nameEnd + found[0].length, canonical };
}
