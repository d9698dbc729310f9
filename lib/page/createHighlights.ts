import { adoptRules } from './adoptRules.ts';
import { highlightRules } from './highlightRules.ts';
import { isDarkPage } from './isDarkPage.ts';

/** One registry key a style; the names say nothing of what is painted. */
const KEYS = { plain: 'addendum-ref', quiet: 'addendum-ref-quiet', current: 'addendum-ref-current' } as const;

/** How a range is painted: `quiet` is not seen, but found by the pointer. */
export type HighlightStyle = keyof typeof KEYS;

/** Our part of the page's highlights. */
export interface Highlights {
  add(style: HighlightStyle, range: Range): void;
  remove(style: HighlightStyle, range: Range): void;
  /** Takes all ranges of one style away. */
  clear(style: HighlightStyle): void;
}

/**
 * Prepares to paint with the CSS Custom Highlight API: no element is added to the page.
 *
 * Keys and rules are put in place with the first range, so that a page without any has none. All goes when `signal` is
 * aborted, and nothing that is not ours.
 */
export function createHighlights(signal: AbortSignal): Highlights {
  const styles = Object.keys(KEYS) as HighlightStyle[];
  const highlights = { plain: new Highlight(), quiet: new Highlight(), current: new Highlight() };
  highlights.current.priority = 1;
  let isInPlace = false;

  function putInPlace(range: Range): void {
    isInPlace = true;
    for (const style of styles) CSS.highlights.set(KEYS[style], highlights[style]);
    adoptRules(highlightRules(isDarkPage(range.startContainer.parentElement)), signal);
  }

  signal.addEventListener('abort', () => {
    for (const style of styles) {
      // A newer script may have put its own in place already.
      if (CSS.highlights.get(KEYS[style]) === highlights[style]) CSS.highlights.delete(KEYS[style]);
    }
  });

  return {
    add(style, range) {
      if (!isInPlace && !signal.aborted) putInPlace(range);
      highlights[style].add(range);
    },
    remove: (style, range) => void highlights[style].delete(range),
    clear: (style) => highlights[style].clear(),
  };
}
