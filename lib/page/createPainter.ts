import { rangeOfSpan } from '../anchoring/rangeOfSpan.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Highlights } from './createHighlights.ts';
import type { PageReference } from './PageReference.ts';
import { sliceInView } from './sliceInView.ts';

/** Ranges are registered for what is in the window and this much above and below it. */
const MARGIN_IN_VIEWPORTS = 1;
/** An element with more references than this is registered in part, by where each stands. */
const MANY = 64;
const OBSERVED_AT_ONCE = 200;

interface Group {
  references: PageReference[];
  ranges: Map<PageReference, Range>;
  isNear: boolean;
}

const styleOf = (reference: PageReference) => (reference.isQuiet ? 'quiet' : 'plain');

/** Paints the references that are near the window. */
export interface Painter {
  /** Says what there is to paint from now on: each is painted when it comes near the window. */
  show(index: TextIndex, references: PageReference[]): void;
  /** Paints one reference as the one that the reader is on; null for none. */
  setCurrent(reference: PageReference | null): void;
  /** The painted range of a reference, null where it is not near the window. */
  rangeOf(reference: PageReference): Range | null;
  /** The reference that a painted range belongs to. */
  referenceOf(range: AbstractRange): PageReference | null;
  /** References that are painted now, in no order. */
  painted(): Iterable<PageReference>;
}

/** Prepares to paint references, until `signal` is aborted. */
export function createPainter(highlights: Highlights, signal: AbortSignal): Painter {
  let groups = new Map<Element, Group>();
  let index: TextIndex | null = null;
  const unobserved: Element[] = [];
  let isObserving = false;
  const referencesByRange = new Map<AbstractRange, PageReference>();

  function register(group: Group, reference: PageReference): void {
    if (index === null || group.ranges.has(reference)) return;
    const range = rangeOfSpan(index, reference.reference);
    if (range === null) return;
    group.ranges.set(reference, range);
    referencesByRange.set(range, reference);
    highlights.add(styleOf(reference), range);
  }

  function unregister(group: Group, reference: PageReference): void {
    const range = group.ranges.get(reference);
    if (range === undefined) return;
    group.ranges.delete(reference);
    referencesByRange.delete(range);
    highlights.remove(styleOf(reference), range);
  }

  function paint(group: Group): void {
    const near = !group.isNear
      ? []
      : group.references.length <= MANY || index === null
        ? group.references
        : sliceInView(index, group.references, MARGIN_IN_VIEWPORTS);
    const wanted = new Set(near);
    for (const reference of [...group.ranges.keys()])
      if (!wanted.has(reference)) unregister(group, reference);
    for (const reference of near) register(group, reference);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const group = groups.get(entry.target);
        if (group === undefined) continue;
        group.isNear = entry.isIntersecting;
        paint(group);
      }
    },
    { rootMargin: `${MARGIN_IN_VIEWPORTS * 100}% 0px` },
  );

  /** What stands in the window when the first references are found is not left to the observer, which is a frame late. */
  function paintWindow(): void {
    for (const [element, group] of groups) {
      const rect = element.getBoundingClientRect();
      if (rect.top > window.innerHeight) return;
      group.isNear = rect.bottom >= 0;
      paint(group);
    }
  }

  /** Watches elements a few at a time: thousands at once would hold up the page. */
  async function observe(): Promise<void> {
    if (isObserving) return;
    isObserving = true;
    while (unobserved.length > 0 && !signal.aborted) {
      for (const element of unobserved.splice(0, OBSERVED_AT_ONCE)) {
        if (groups.has(element)) observer.observe(element);
      }
      await yieldToPage();
    }
    isObserving = false;
  }

  let isScrollSeen = false;
  function onScroll(): void {
    if (isScrollSeen) return;
    isScrollSeen = true;
    requestAnimationFrame(() => {
      isScrollSeen = false;
      for (const group of groups.values()) if (group.isNear && group.references.length > MANY) paint(group);
    });
  }
  addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  addEventListener('resize', onScroll, { passive: true, signal });

  signal.addEventListener('abort', () => observer.disconnect());

  return {
    show(nextIndex, references) {
      const before = groups;
      // What a first glimpse painted is painted anew below, in the same task: nothing flickers.
      if (before.size === 0) highlights.clear('plain');
      for (const group of before.values())
        for (const reference of [...group.ranges.keys()]) unregister(group, reference);
      index = nextIndex;
      groups = new Map();
      for (const reference of references) {
        const { element } = reference;
        let group = groups.get(element);
        if (group === undefined) {
          group = { references: [], ranges: new Map(), isNear: before.get(element)?.isNear ?? false };
          groups.set(element, group);
          if (!before.has(element)) unobserved.push(element);
        }
        group.references.push(reference);
      }
      for (const element of before.keys()) if (!groups.has(element)) observer.unobserve(element);
      for (const group of groups.values()) if (group.isNear) paint(group);
      if (before.size === 0) paintWindow();
      void observe();
    },
    setCurrent(reference) {
      highlights.clear('current');
      if (reference === null || index === null) return;
      const range = rangeOfSpan(index, reference.reference);
      if (range !== null) highlights.add('current', range);
    },
    rangeOf: (reference) => groups.get(reference.element)?.ranges.get(reference) ?? null,
    referenceOf: (range) => referencesByRange.get(range) ?? null,
    painted: () => referencesByRange.values(),
  };
}
