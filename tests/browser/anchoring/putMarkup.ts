/** Puts markup into a fresh root on the page. */
export function putMarkup(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.replaceChildren(root);
  return root;
}
