import type { LearnedDocument } from './learnedDocumentSchema.ts';

/** What a document that was read here says of itself. */
export interface KeptFacts
  extends Pick<
    LearnedDocument,
    'copy' | 'work' | 'symbol' | 'language' | 'title' | 'type' | 'date' | 'session' | 'parser' | 'at'
  > {
  /** Canonical form of its session, to be looked up by; empty where it names none. */
  sessionName: string;
}
