/** Children are tried one by one up to here; among more, the first in the window is searched by halves. */
const FEW = 32;
/** So many children in a row below the window, and the rest is taken to be there too. */
const ENOUGH_BELOW = 3;
/** Taller elements are looked into, smaller ones taken whole. */
const TALL_IN_WINDOWS = 0.5;

/** The first child that reaches into the window, for children that follow each other downwards. */
function firstInWindow(children: HTMLCollection): number {
  if (children.length <= FEW) return 0;
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Elements under a root that stand in the window, small enough to be read at once: a first look at a page, quick
 * whatever its length, that may miss some (columns, boxes out of the flow) and is followed by a full one.
 */
export function findInWindow(root: Element, skipped: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const tall = window.innerHeight * TALL_IN_WINDOWS;
  function collect(element: Element): void {
    const { children } = element;
    let below = 0;
    for (let at = firstInWindow(children); at < children.length && below < ENOUGH_BELOW; at++) {
      const child = children[at];
      if (child === undefined || skipped.has(child)) continue;
      const rect = child.getBoundingClientRect();
      if (rect.height === 0 || rect.bottom < 0) continue;
      if (rect.top > window.innerHeight) below++;
      else if (rect.height > tall) collect(child);
      else found.push(child);
    }
  }
  collect(root);
  return found;
}
