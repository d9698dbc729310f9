import { placeCard } from './placeCard.ts';

/** Puts something of the overlay beside words at this rectangle of the window; the page tells how they are read. */
export function placeBeside(container: HTMLElement, words: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  // Pages in quirks mode tell the height of their text there.
  const height = document.compatMode === 'CSS1Compat' ? clientHeight : window.innerHeight;
  const isRightToLeft = getComputedStyle(document.body).direction === 'rtl';
  const size = { width: container.offsetWidth, height: container.offsetHeight };
  const { x, y } = placeCard(words, size, { width: clientWidth, height }, isRightToLeft);
  container.style.translate = `${x}px ${y}px`;
}
