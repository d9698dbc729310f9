/**
 * Tells of which notes, by id, a word is that is most like the one given, which is folded: of none where no word is like
 * it, or where that is not known yet.
 */
export type Nearest = (word: string) => (id: string) => boolean;
