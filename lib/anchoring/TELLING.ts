/** How many folded units a context must have to say anything by itself; "the" and "15." say nothing. */
export const TELLING = 16;
