import { adoptRules } from './adoptRules.ts';
import { highlightRules } from './highlightRules.ts';
import { isDarkPage } from './isDarkPage.ts';

/** One registry key a style, from below to above; the names say nothing of what is painted. */
const KEYS = {
  note1: 'addendum-note-1',
  note2: 'addendum-note-2',
  note3: 'addendum-note-3',
  note4: 'addendum-note-4',
  plain: 'addendum-ref',
  quiet: 'addendum-ref-quiet',
  current: 'addendum-ref-current',
  flash: 'addendum-flash',
} as const;

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
 * Rules are put in place with the first range, and each key with its own, so that a page without any has none. All goes
 * when `signal` is aborted, and nothing that is not ours.
 */
export function createHighlights(signal: AbortSignal): Highlights {
  const styles = Object.keys(KEYS) as HighlightStyle[];
  const highlights = new Map<HighlightStyle, Highlight>();
  let rules: string | null = null;
  /** The page, and those of its components, in which ranges are painted. */
  const ruled = new WeakSet<Node>();

  function putInPlace(style: HighlightStyle): Highlight {
    const highlight = new Highlight();
    highlight.priority = styles.indexOf(style);
    highlights.set(style, highlight);
    CSS.highlights.set(KEYS[style], highlight);
    return highlight;
  }

  /** Has the rules reach a range: those of the page reach into its components only in browsers whose highlights inherit. */
  function rule({ startContainer }: Range): void {
    const tree = startContainer.getRootNode();
    if (ruled.has(tree)) return;
    ruled.add(tree);
    const element = startContainer.parentElement;
    if (rules === null) {
      rules = highlightRules(isDarkPage(element));
      adoptRules(document, rules, signal);
    }
    const isReached = () =>
      element && getComputedStyle(element, `::highlight(${KEYS.plain})`).textDecorationLine === 'underline';
    if (tree instanceof ShadowRoot && !isReached()) adoptRules(tree, rules, signal);
  }

  signal.addEventListener('abort', () => {
    for (const [style, highlight] of highlights) {
      // A newer script may have put its own in place already.
      if (CSS.highlights.get(KEYS[style]) === highlight) CSS.highlights.delete(KEYS[style]);
    }
  });

  return {
    add(style, range) {
      if (signal.aborted) return;
      rule(range);
      (highlights.get(style) ?? putInPlace(style)).add(range);
    },
    remove: (style, range) => void highlights.get(style)?.delete(range),
    clear: (style) => highlights.get(style)?.clear(),
  };
}
