/** The open shadow roots under a tree of the page, also those in one another. */
export function findShadowRoots(tree: ParentNode): ShadowRoot[] {
  return [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [shadowRoot, ...findShadowRoots(shadowRoot)],
  );
}
