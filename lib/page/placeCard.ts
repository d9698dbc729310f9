import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Room between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * Puts the card below the words, or above where there is more room; resolves once it stands there.
 *
 * `rectOf` gives the words' rectangle in the window as of now.
 */
export async function placeCard(card: HTMLElement, rectOf: () => DOMRect): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: rectOf }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
  });
  card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
