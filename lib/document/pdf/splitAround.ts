import type { Run } from './Run.ts';

/** What stands on one line, in heights of letters; how far a run reaches into the gap of another, in pixels. */
const [SAME_LINE, ROOM] = [0.3, 0.5];

/**
 * Runs without those that leave a gap for others: some files paint "85 123" and put the slash, of another font, between.
 * Such a run is cut at the space where the other stands. Order is kept.
 */
export function splitAround(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (!run.text.includes(' ')) return [run];
    const inside = runs.filter((other) => other !== run && isInside(other, run));
    return inside.reduce((parts, other) => parts.flatMap((part) => cut(part, other)), [run]);
  });
}

function isInside(other: Run, run: Run): boolean {
  return (
    Math.abs(other.y - run.y) < SAME_LINE * run.size &&
    other.x > run.x + ROOM &&
    other.right < run.right - ROOM
  );
}

/** A run cut at the space that lies nearest to another's middle; letters are taken to be of one width. */
function cut(run: Run, other: Run): Run[] {
  const step = (run.right - run.x) / run.text.length;
  const middle = (other.x + other.right) / 2;
  const places = [...run.text.matchAll(/ +/g)].map(({ index, 0: gap }) => {
    const at = run.isRtl
      ? run.right - (index + gap.length / 2) * step
      : run.x + (index + gap.length / 2) * step;
    return { index, length: gap.length, far: Math.abs(at - middle) };
  });
  const [nearest] = places.sort((a, b) => a.far - b.far);
  if (!nearest || !isInside(other, run)) return [run];
  const first = run.text.slice(0, nearest.index);
  const rest = run.text.slice(nearest.index + nearest.length);
  const [before, behind] = [
    { ...run, text: first },
    { ...run, text: rest, from: run.from + nearest.index + nearest.length, isSpaced: false },
  ];
  return run.isRtl
    ? [
        { ...before, x: other.right },
        { ...behind, right: other.x },
      ]
    : [
        { ...before, right: other.x },
        { ...behind, x: other.right },
      ];
}
