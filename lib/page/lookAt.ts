import { HOST_NAME } from './HOST_NAME.ts';

/** What a page has at a point of the window. */
export interface SeenAt {
  /** The innermost element, also within components; null where there is none. */
  element: Element | null;
  /** The open shadow roots that it stands in, from outside: browsers tell of what is in them only to those who name them. */
  shadowRoots: ShadowRoot[];
}

/** Looks at a point of the window, through the page's components. */
export function lookAt(x: number, y: number): SeenAt {
  const shadowRoots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  // Our own overlay is none of them, also where a test may look into it.
  if (element?.localName === HOST_NAME) return { element, shadowRoots };
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    shadowRoots.push(root);
    const inner = root.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return { element, shadowRoots };
}
