/** Where a note was made, as far as an export names it. */
export interface ExportSource {
  /** In canonical form. */
  symbol: string | null;
  title: string;
  url: string | null;
  /** Language code, "en". */
  language: string | null;
  /** Label of the paragraph as printed, "15", "15 (a)", "15–17"; in an annex "annex I, 3". */
  paragraph: string | null;
}

/** A note as far as an export needs it. Times are ISO, in UTC. */
export interface ExportNote {
  /** As the passage read; from a page, and so not trusted. Empty for a note on a whole document. */
  quote: string;
  /** Markdown, as its reader typed it. */
  comment: string;
  tags: readonly string[];
  status: string | null;
  source: ExportSource;
  created: string;
  updated: string;
}
