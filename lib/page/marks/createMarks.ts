import type { DomSource } from '../../anchoring/DomSource.ts';
import type { Host } from '../createHost.ts';
import type { Lent } from '../Lent.ts';
import { findPlaces } from './findPlaces.ts';
import { listenOnMarks, type MarkEvents } from './listenOnMarks.ts';
import type { Marked } from './Marked.ts';
import { nextMark, type WalkFrom } from './nextMark.ts';
import { type PlacedMark, placedMarks } from './placedMarks.ts';
import { putMark } from './putMark.ts';
import { watchLayout } from './watchLayout.ts';
import { watchNear } from './watchNear.ts';

/** How far into the window headers and footers reach that do not scroll. */
const EDGE = 240;

/** Glyphs of one kind in the margin of a page. */
export interface Marks<Kind extends Marked> {
  /** Says which there are from now on; offsets count in the source's text as it is now. */
  show(source: DomSource, marks: Kind[]): void;
  /** The one that has the keyboard. */
  focused(): Kind | null;
  /**
   * Takes the keyboard to the next (1) or previous (-1) mark from a place, at once or, where its page has to be drawn
   * first, when that is done; null at the end, and where the walk went on in the meantime.
   */
  walk(from: WalkFrom, by: 1 | -1): Promise<{ mark: Kind; button: HTMLButtonElement } | null>;
}

/** What marks need of the page. */
export interface MarksOptions<Kind extends Marked> {
  host: () => Host;
  lent: Lent;
  /** What they are, all together. */
  label: string;
  draw(mark: Kind): HTMLButtonElement;
  /** What a mark is known again by when the page was read anew. */
  keyOf(mark: Kind): string;
  events: MarkEvents<Kind>;
  signal: AbortSignal;
}

/**
 * Prepares the marks of a page: real buttons in reading order, for what is near the window only, in the page's
 * coordinates, so that they scroll with it.
 */
export function createMarks<Kind extends Marked>(options: MarksOptions<Kind>): Marks<Kind> {
  const { host, lent, events, keyOf, signal } = options;
  let marks: PlacedMark<Kind>[] = [];
  let root: Element = document.documentElement;
  let layer: HTMLElement | null = null;
  const drawn = new Map<PlacedMark<Kind>, HTMLButtonElement>();
  /** To which a walk is on its way, while its page is drawn. */
  let heading: PlacedMark<Kind> | null = null;
  /** Marks whose place was chosen while it could be seen what else stands there. */
  let settled = new WeakSet<PlacedMark<Kind>>();
  const near = watchNear<PlacedMark<Kind>>(() => update(false), lent.yieldToPage, signal);
  const layout = watchLayout((isScroll) => update(!isScroll), signal);

  function makeLayer(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'marks';
    element.role = 'group';
    element.ariaLabel = options.label;
    listenOnMarks(element, { ...events, find, onStep: ({ mark }, by) => void walk(mark, by) }, signal);
    host().root.append(element);
    return element;
  }

  function find(target: EventTarget | null): { placed: PlacedMark<Kind>; button: HTMLElement } | null {
    for (const [placed, button] of drawn)
      if (target instanceof Node && button.contains(target)) return { placed, button };
    return null;
  }

  async function walk(from: WalkFrom, by: 1 | -1): ReturnType<Marks<Kind>['walk']> {
    const next = nextMark(marks, heading?.mark ?? from, by);
    if (next === null) return null;
    heading = next;
    const arrived = next.scrollTo();
    if (!focusOn(next, false)) {
      await arrived;
      if (heading !== next || signal.aborted) return null;
      focusOn(next, true);
    }
    heading = null;
    const button = drawn.get(next);
    return button === undefined ? null : { mark: next.mark, button };
  }

  /** Gives a mark the keyboard; false where its passage is not drawn yet. */
  function focusOn(placed: PlacedMark<Kind>, isAll: boolean): boolean {
    update(isAll, [placed]);
    const button = drawn.get(placed);
    button?.focus({ preventScroll: true });
    return button?.hidden === false;
  }

  /** The mark with the keyboard and its neighbours are drawn wherever they are: the Tab key goes on from it. */
  function aroundFocus(): PlacedMark<Kind>[] {
    const focused = find(host().root.activeElement);
    if (focused === null) return [];
    const { at } = focused.placed;
    return marks.slice(Math.max(0, at - 1), at + 2);
  }

  /** Draws what is near; finds the place of all where `isAll`, else of what had none or was not in the window. */
  function update(isAll: boolean, also: PlacedMark<Kind>[] = []): void {
    if (signal.aborted || (marks.length === 0 && drawn.size === 0)) return;
    const wanted = new Set([...near.near(), ...(drawn.size > 0 ? aroundFocus() : []), ...also]);
    for (const [placed, button] of drawn) {
      if (wanted.has(placed)) continue;
      button.remove();
      drawn.delete(placed);
    }
    if (layer === null && wanted.size === 0) return;
    layer ??= makeLayer();
    let following: HTMLButtonElement | null = null;
    for (const placed of [...wanted].sort((a, b) => b.at - a.at)) {
      const button = drawn.get(placed) ?? options.draw(placed.mark);
      if (!drawn.has(placed)) layer.insertBefore(button, following);
      drawn.set(placed, button);
      following = button;
    }
    // They stand on the page's own ground, whatever the reader's system prefers.
    if (isAll || layer.style.colorScheme === '')
      layer.style.colorScheme = lent.isDarkPage([...drawn.keys()][0]?.element ?? root) ? 'dark' : 'light';
    if (isAll) settled = new WeakSet();
    // Marks that stand there already must not be in the way of a look at the page.
    layer.style.pointerEvents = 'none';
    place([...drawn.keys()].filter((placed) => !settled.has(placed)));
    hideCovered();
    layer.style.pointerEvents = '';
  }

  /** A mark whose words are below a header of the page that stays, or the like, must not lie on it. */
  function hideCovered(): void {
    const near = [...drawn].map(([{ element }, button]) => ({
      element,
      button,
      rect: button.getBoundingClientRect(),
    }));
    for (const { element, button, rect } of near) {
      const isAtEdge = rect.top < EDGE || rect.bottom > window.innerHeight - EDGE;
      const isHidden = isAtEdge && lent.isCovered(rect.left, (rect.top + rect.bottom) / 2, element);
      // Not `visibility`, which would take the keyboard from it.
      button.classList.toggle('covered', isHidden);
    }
  }

  function place(unsettled: PlacedMark<Kind>[]): void {
    if (unsettled.length === 0) return;
    const origin = host().element.getBoundingClientRect();
    const places = findPlaces(unsettled, origin.left, root, lent);
    places.forEach(({ at, isSeen }, number) => {
      const placed = unsettled[number];
      const button = placed && drawn.get(placed);
      if (button === undefined) return;
      putMark(button, at, origin);
      if (isSeen && placed) settled.add(placed);
    });
  }

  return {
    walk,
    focused: () => (layer === null ? null : (find(host().root.activeElement)?.placed.mark ?? null)),
    show(source, next) {
      const focused = find(layer === null ? null : host().root.activeElement);
      const focusedKey = focused && keyOf(focused.placed.mark);
      for (const button of drawn.values()) button.remove();
      drawn.clear();
      root = source.index.root;
      heading = null;
      marks = placedMarks(source, next, lent);
      near.show(marks);
      layout.watch(source);
      update(true);
      const again = marks.find(({ mark }) => keyOf(mark) === focusedKey);
      if (focused === null || again === undefined) return;
      focusOn(again, false);
    },
  };
}
