import type { ReasonCode } from './ReasonCode.ts';
import type { Span } from './Span.ts';

/** What a reference points at. */
export type ReferenceKind =
  | 'symbol'
  | 'decision'
  | 'resolution'
  | 'article'
  | 'operative-paragraph'
  | 'document-title'
  | 'paragraph'
  | 'session'
  | 'agenda-item'
  | 'rule'
  | 'treaty-series'
  | 'sales-number'
  | 'job-number';

/** One thing that an unclear reference could be, and why. */
export interface Candidate {
  canonical: string;
  reason: ReasonCode;
}

/**
 * A place in a text that points at something.
 *
 * Offsets are UTF-16 indexes into the original text, and `text` is exactly what stands there.
 * `canonical` is null where the reference is not resolved to one thing; then `candidates` lists what it could be.
 */
export interface Reference extends Span {
  text: string;
  kind: ReferenceKind;
  canonical: string | null;
  /** The paragraph pointed at, as printed: "17", "15 (b)", "15-17"; null where the whole is meant. */
  pinpoint: string | null;
  status: 'resolved' | 'ambiguous' | 'unresolved';
  candidates: Candidate[];
  reason: ReasonCode;
}
