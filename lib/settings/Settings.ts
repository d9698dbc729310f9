/** What the reader wants to see on pages; holds for every page. */
export interface Settings {
  references: boolean;
  recommendations: boolean;
  notes: boolean;
  /** Hides everything at once, whatever the others say. */
  hidden: boolean;
  /** Hosts on whose pages notes are not painted, without "www.": a page's own scripts could see where a note is. */
  sitesWithoutNotes: string[];
  /** Name of the reader's State or organization, to find it in documents; empty where they gave none. */
  delegation: string;
}
