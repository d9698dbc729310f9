/** The first node of an XPath that is within a root: from the root on, or from the document. */
function evaluate(root: Element, path: string): Element | null {
  const { ownerDocument } = root;
  const first = XPathResult.FIRST_ORDERED_NODE_TYPE;
  for (const [expression, context] of [
    [path.startsWith('/') ? `.${path}` : path || '.', root],
    [path, ownerDocument],
  ] as const) {
    const node =
      expression === '' ? null : ownerDocument.evaluate(expression, context, null, first).singleNodeValue;
    const element = node instanceof Element ? node : node?.parentElement;
    if (element && root.contains(element)) return element;
  }
  return null;
}

const FINDERS: Record<string, (root: Element, value: string) => Element | null> = {
  XPathSelector: evaluate,
  CssSelector: (root, value) => (root.matches(value) ? root : root.querySelector(value)),
  FragmentSelector: (root, value) => root.querySelector(`#${CSS.escape(value.replace(/^#/, ''))}`),
};

/** The element under a root that an XPath, a CSS selector or a fragment names; null where none does, or it names badly. */
export function findElement(root: Element, type: string, value: string): Element | null {
  try {
    return FINDERS[type]?.(root, value) ?? null;
  } catch (error) {
    // A path of another engine that a browser cannot read selects nothing.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
