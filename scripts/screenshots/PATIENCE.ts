/** Milliseconds in which a page is painted and a card has its answer. */
export const PATIENCE = 10_000;
