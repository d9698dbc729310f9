/** The middle of the first place where words stand on the page. */
function middleOf(words: string): { clientX: number; clientY: number; element: Element } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const rect = range.getBoundingClientRect();
    return {
      clientX: rect.x + rect.width / 2,
      clientY: rect.y + rect.height / 2,
      element: node.parentElement ?? document.body,
    };
  }
  throw new Error(`"${words}" is not on the page.`);
}

/** Moves the pointer onto words of the page. */
export function pointAt(words: string): void {
  const { element, ...at } = middleOf(words);
  element.dispatchEvent(
    new PointerEvent('pointermove', { ...at, bubbles: true, composed: true, pointerType: 'mouse' }),
  );
}

/** Clicks words of the page; true where nobody prevented what the page does with it. */
export function clickAt(words: string): boolean {
  const { element, ...at } = middleOf(words);
  return element.dispatchEvent(
    new MouseEvent('click', { ...at, bubbles: true, composed: true, cancelable: true }),
  );
}
