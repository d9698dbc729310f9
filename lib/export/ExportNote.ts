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

/** Where a passage stands: a selector of the Web Annotation Data Model. */
export type ExportSelector = { readonly type: string } & { readonly [field: string]: unknown };

/** What another tool's annotation held besides what a note has: kept so that it is there when the note goes back. */
export interface ImportedPart {
  from: 'web-annotation' | 'hypothesis' | 'csv';
  /** Its id there, as that tool wrote it. */
  id: string;
  rest: { readonly [field: string]: unknown };
}

/** A note as far as an export needs it. Times are ISO, in UTC. */
export interface ExportNote {
  id: string;
  kind: 'passage' | 'recommendation' | 'document';
  /** Everything that names what the note is on: "work:SYMBOL@en", "url:https://…", "text:HASH@en". */
  targets: readonly string[];
  selectors: readonly ExportSelector[];
  /** As the passage read; from a page, and so not trusted. Empty for a note on a whole document. */
  quote: string;
  /** Markdown, as its reader typed it. */
  comment: string;
  tags: readonly string[];
  colour: number;
  status: string | null;
  /** ISO day that goes with the status, null for none. */
  statusDay: string | null;
  source: ExportSource;
  created: string;
  updated: string;
  imported?: ImportedPart | null;
}
