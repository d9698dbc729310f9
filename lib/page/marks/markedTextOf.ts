import type { TextColumn } from '../../anchoring/TextColumn.ts';
import type { MarkedText } from './placeMark.ts';

/** The outermost list around an element, whose bullets and numbers stand outside the text. */
function listAround(element: Element, root: Element): Element | null {
  let list: Element | null = null;
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
    if (at.matches('ul, ol, dl, menu')) list = at;
  return list;
}

/**
 * Where the text is that a mark stands beside.
 *
 * @param letter rectangle of the passage's first letter
 * @param element the block-level element around it
 * @param root the element that holds the page's text
 * @param column the column of the passage, where no element's box tells it
 */
export function markedTextOf(
  letter: DOMRect,
  element: Element,
  root: Element,
  column: TextColumn | null,
): MarkedText {
  if (column !== null) return { ...column, letter };
  const style = getComputedStyle(element);
  const list = listAround(element, root);
  const box = (list ?? element).getBoundingClientRect();
  const padding = (side: string) => Number.parseFloat(list ? '0' : style.getPropertyValue(side)) || 0;
  return {
    letter,
    left: Math.min(letter.left, box.left + padding('padding-left') + padding('border-left-width')),
    right: Math.max(letter.right, box.right - padding('padding-right') - padding('border-right-width')),
    isRightToLeft: style.direction === 'rtl',
    across: null,
  };
}
