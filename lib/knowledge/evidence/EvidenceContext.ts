import type { Document } from '../../document/Document.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';
import type { CompiledEvidence } from './CompiledEvidence.ts';
import type { Sentence } from './Sentence.ts';

/** What the readers of evidence share while one document is read. */
export interface EvidenceContext {
  parsed: Document;
  sentences: readonly Sentence[];
  words: CompiledEvidence;
  /** Who speaks in this document: "Secretariat", or the key of the body whose report it is. */
  speaker: string | null;
}

/** Evidence with the place of the reference that shows it, so that one place says one thing. */
export interface FoundEvidence {
  evidence: PackEvidence;
  /** UTF-16 offset in the source. */
  place: number;
}
