import type { ReaderFailure } from './ReaderFailure.ts';

/** A file kept on the device, as the list shows it. */
export interface CopyRow {
  key: string;
  address: string | null;
  title: string;
  /** In bytes. */
  size: number;
}

/** What the reader shows. */
export interface ReaderState {
  phase: 'empty' | 'loading' | 'open' | 'failed';
  /** Its symbol; before that is known, or where it has none, what its address or file is called. */
  title: string;
  /** The document's own title; empty where that is not known. */
  subtitle: string;
  /** Where the document is on the web; null for a file of the device. */
  address: string | null;
  /** 0 to 1; null where it is not known. */
  progress: number | null;
  failure: ReaderFailure | null;
  /** Hosts to ask permission for. */
  hosts: string[];
  /** How far the text can be trusted: a code, null where it can. */
  warning: string | null;
  isPdf: boolean;
  /** 1-based. */
  page: number;
  pages: number;
  /** Per cent. */
  zoom: number;
  isListed: boolean;
  isPrinting: boolean;
  /** Under which what is open is kept, if it is; null where nothing is open. */
  key: string | null;
  copies: CopyRow[];
  /** Bytes that kept files and notes take on the device; null where the browser does not say. */
  usage: number | null;
  /** What was last done, in words. */
  message: string;
  /** What is searched for, as it is typed. */
  sought: string;
  /** How often what is searched for was found; null before a search. */
  found: { current: number; total: number } | null;
}
