import { firstPast } from '../../anchoring/firstPast.ts';
import type { Lent } from '../Lent.ts';

/** What is in the window and this many window heights above and below it is near. */
const MARGIN_IN_VIEWPORTS = 1;
/** In an element with more things than this, those near are looked up by where each stands. */
const MANY = 64;
const OBSERVED_AT_ONCE = 200;

/** Something that stands in an element of the page. */
export interface Placed {
  element: Element;
  /** Its rectangle in the window, null where it is not rendered. */
  rectOf: () => DOMRect | null;
}

/** Which of the things on a page are near the window. */
export interface NearWatch<Thing extends Placed> {
  /** Says what there is from now on, in the page's order. */
  show(things: Thing[]): void;
  /** What is near now, element by element. */
  near(): Thing[];
}

/** Watches what comes near the window, until `signal` is aborted; `onChange` is called when another look is due. */
export function watchNear<Thing extends Placed>(
  onChange: () => void,
  yieldToPage: Lent['yieldToPage'],
  signal: AbortSignal,
): NearWatch<Thing> {
  let groups = new Map<Element, Thing[]>();
  const nearby = new Set<Element>();
  const unobserved: Element[] = [];
  let isObserving = false;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && groups.has(target)) nearby.add(target);
        else nearby.delete(target);
      }
      onChange();
    },
    { rootMargin: `${MARGIN_IN_VIEWPORTS * 100}% 0px` },
  );

  /** Watches elements a few at a time: thousands at once would hold up the page. */
  async function observe(): Promise<void> {
    if (isObserving) return;
    isObserving = true;
    while (unobserved.length > 0 && !signal.aborted) {
      for (const element of unobserved.splice(0, OBSERVED_AT_ONCE))
        if (groups.has(element)) observer.observe(element);
      await yieldToPage();
    }
    isObserving = false;
  }

  /** The text of one element runs downwards, so that some twenty looks at the layout find the first and the last. */
  function sliceNear(things: Thing[]): Thing[] {
    const edge = window.innerHeight * MARGIN_IN_VIEWPORTS;
    const rectAt = (place: number) => things[place]?.rectOf() ?? null;
    const first = firstPast(things.length, (place) => (rectAt(place)?.bottom ?? 0) >= -edge);
    const end = firstPast(things.length, (place) => (rectAt(place)?.top ?? 0) > window.innerHeight + edge);
    return things.slice(first, end);
  }

  signal.addEventListener('abort', () => observer.disconnect());
  return {
    show(things) {
      const before = groups;
      groups = new Map();
      for (const thing of things) {
        const group = groups.get(thing.element);
        if (group !== undefined) group.push(thing);
        else {
          groups.set(thing.element, [thing]);
          if (!before.has(thing.element)) unobserved.push(thing.element);
        }
      }
      for (const element of before.keys()) {
        if (groups.has(element)) continue;
        observer.unobserve(element);
        nearby.delete(element);
      }
      void observe();
    },
    near: () =>
      [...nearby].flatMap((element) => {
        const things = groups.get(element) ?? [];
        return things.length > MANY ? sliceNear(things) : things;
      }),
  };
}
