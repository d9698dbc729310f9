import type { Measures } from './Measures.ts';
import type { Row } from './Row.ts';

/** A distance of lines is believed where it is this often as frequent as the commonest; one that lines usually have, sooner. */
const [FREQUENT, FREQUENT_OF_USUAL] = [0.25, 0.08];
/** Lines of one paragraph usually lie at most so many heights of letters apart. */
const USUAL = 1.35;

/** Measures a document by what is commonest in it. */
export function readMeasures(pages: readonly { rows: readonly Row[] }[]): Measures {
  const sizes = new Map<number, number>();
  for (const { rows } of pages)
    for (const { cells } of rows)
      for (const { size, text } of cells) {
        const key = Math.round(size * 4) / 4;
        sizes.set(key, (sizes.get(key) ?? 0) + text.length);
      }
  const size = commonest(sizes) ?? 10;
  const pitches = new Map<number, number>();
  for (const { rows } of pages)
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      if (!before || Math.abs(row.size - size) > 0.3 || Math.abs(before.size - size) > 0.3) continue;
      const pitch = Math.round((row.y - before.y) * 4) / 4;
      if (pitch > size * 0.9 && pitch < size * 2.5) pitches.set(pitch, (pitches.get(pitch) ?? 0) + 1);
    }
  const most = Math.max(0, ...pitches.values());
  // Where most paragraphs have one line, their distance is commoner than that of lines.
  const frequent = [...pitches]
    .filter(([pitch, count]) => count >= most * (pitch <= size * USUAL ? FREQUENT_OF_USUAL : FREQUENT))
    .map(([pitch]) => pitch);
  return { size, pitch: frequent.length > 0 ? Math.min(...frequent) : size * 1.2 };
}

function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
