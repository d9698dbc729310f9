/** A document in the list of those that are kept. */
export interface KeptRow {
  copy: string;
  symbol: string | null;
  title: string | null;
  /** ISO day. */
  date: string | null;
  language: string | null;
  /** Bytes. */
  size: number;
}

/** What is shown of the documents that are kept. */
export interface KeptState {
  isOn: boolean;
  /** Null while they are being counted. */
  documents: readonly KeptRow[] | null;
  /** What was forgotten last, by its name; "all" for all of them; null where nothing can be brought back. */
  forgotten: { all: true } | { name: string } | null;
  failed: boolean;
}
