/** How much of a quote may be wrong in an edited passage. */
export const SHARE = 0.25;
