import type { Highlights } from './createHighlights.ts';

/** Long enough to be seen after a jump, short enough not to be taken for a mark that stays. */
const SHOWN_MS = 1_800;

/** Prepares to show for a moment where something is, one place at a time. */
export function createFlash(highlights: Highlights, signal: AbortSignal): (range: Range) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (range) => {
    clearTimeout(timer);
    highlights.clear('flash');
    highlights.add('flash', range);
    timer = setTimeout(() => highlights.clear('flash'), SHOWN_MS);
  };
}
