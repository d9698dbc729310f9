import type { CitationStyle } from '../export/cite/CITATION_STYLES.ts';
import type { Language } from '../symbols/Language.ts';

/** What the reader wants to see on pages, and how citations are written; holds for every page. */
export interface Settings {
  references: boolean;
  recommendations: boolean;
  notes: boolean;
  /** Hides everything at once, whatever the others say. */
  hidden: boolean;
  /** Whether documents that are read are kept on the device, so that what they say of others is told there. */
  learning: boolean;
  /** Whether PDF files of the United Nations' sites open in the reader by themselves. */
  opensReader: boolean;
  /** Hosts on whose pages notes are not painted, without "www.": a page's own scripts could see where a note is. */
  sitesWithoutNotes: string[];
  /** Name of the reader's State or organization, to find it in documents; empty where they gave none. */
  delegation: string;
  /** The form of every citation that is copied or exported. */
  citationStyle: CitationStyle;
  /** Language of the words in a citation of the default style. */
  citationLanguage: Language;
}
