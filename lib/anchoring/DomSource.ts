import type { DocumentSource } from './DocumentSource.ts';
import type { TextIndex } from './TextIndex.ts';

/** A document whose text stands in the page's own tree. */
export interface DomSource extends DocumentSource {
  /** The index as of now; another one after each change. */
  readonly index: TextIndex;
}
