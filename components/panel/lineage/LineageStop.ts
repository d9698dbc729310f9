/** A document in the lineage of a set of recommendations, with how many of them lead there or come from there. */
export interface LineageStop {
  /** Its symbol, else the key or work by which it goes; the canonical form of a resolution. */
  document: string;
  title: string | null;
  /** ISO day; null where not known. */
  date: string | null;
  way: 'earlier' | 'own' | 'later';
  /** Numbers of the recommendations, by whether the link is said or only possible. */
  said: string[];
  possible: string[];
}
