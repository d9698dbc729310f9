import type { Fingerprint } from './Fingerprint.ts';

/** A known text, recognised on a page. */
export interface Recognised {
  id: string;
  /** The same words, or nearly the same with all that is critical alike. */
  likeness: 'same' | 'near';
  /** Where it stands, in UTF-16 offsets of the text that was searched. */
  start: number;
  end: number;
}

/** Texts that are known by their fingerprints alone. */
export interface TextIndex {
  add(id: string, fingerprint: Fingerprint): void;
  /** Known texts that stand in a text, whole or quoted, in the order in which they begin. */
  recognise(text: string): Recognised[];
}
