/** Shows or hides the list of a PDF's pages; a press on a number goes there. */
export function showPageList(
  list: HTMLElement,
  isShown: boolean,
  pages: number,
  goTo: (page: number) => void,
): void {
  list.hidden = !isShown;
  if (!isShown || list.childElementCount === pages) return;
  list.replaceChildren(
    ...Array.from({ length: pages }, (_, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = String(at + 1);
      button.addEventListener('click', () => goTo(at + 1));
      return button;
    }),
  );
}
