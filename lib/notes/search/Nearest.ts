/** Gives the ids of the notes that have a word like the one given, which is folded; none while that is not known yet. */
export type Nearest = (word: string) => ReadonlySet<string>;
