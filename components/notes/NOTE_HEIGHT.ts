/** Pixels of a note in a list, before it was ever drawn. */
export const NOTE_HEIGHT = 110;
