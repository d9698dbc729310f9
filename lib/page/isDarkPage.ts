import { shownParentOf } from '../anchoring/shownParentOf.ts';

/** Below this luminance (0 black, 1 white) light lines are seen better than dark ones. */
const DARK_BELOW = 0.4;

/** Weights of red, green and blue in what the eye takes for brightness (ITU-R BT.601). */
const WEIGHTS = [0.299, 0.587, 0.114];

/** Luminance of a computed colour, null where it lets what is behind shine through. */
function luminanceOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue].reduce((sum, part, at) => sum + (part / 255) * (WEIGHTS[at] ?? 0), 0);
}

/**
 * Whether the page behind an element is dark, by the first opaque background around it.
 *
 * A page without any background is the browser's canvas: dark only where the page itself says that it has dark colours.
 */
export function isDarkPage(element: Element | null): boolean {
  for (let at: Node | null = element; at instanceof Element; at = shownParentOf(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW;
  }
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  return schemes.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}
