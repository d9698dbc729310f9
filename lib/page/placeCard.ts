import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';

/** Room between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Rectangles are asked for by function: they are those of the moment. */
type RectOf = () => DOMRect;

const sizeOf = (card: HTMLElement) => ({ width: card.offsetWidth, height: card.offsetHeight });

/** The window as the positioning sees it: the card is fixed in it, so that no box of the page matters. */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }: { reference: RectOf; floating: HTMLElement }) => ({
    reference: reference(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => {
    const { clientWidth, clientHeight } = document.documentElement;
    // Pages in quirks mode tell the height of the text there.
    const height = document.compatMode === 'CSS1Compat' ? clientHeight : window.innerHeight;
    return { x: 0, y: 0, width: clientWidth, height };
  },
};

/**
 * Puts the card below the words, or above where only there it fits; resolves once it stands there.
 *
 * `rectOf` gives the words' rectangle in the window as of now.
 */
export async function placeCard(card: HTMLElement, rectOf: RectOf): Promise<void> {
  const { x, y } = await computePosition(rectOf, card, {
    platform: WINDOW,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
  });
  card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
