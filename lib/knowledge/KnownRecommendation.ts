import type { Language } from '../symbols/Language.ts';
import type { FactSource } from './Card.ts';
import type { PackRecommendation } from './pack/packRecommendation.ts';
import type { Topic } from './TOPICS.ts';

/** A recommendation or proposal that the packs know, without its text. */
export interface KnownRecommendation
  extends Pick<
    PackRecommendation,
    'standing' | 'paragraph' | 'annex' | 'item' | 'asks' | 'refersTo' | 'fingerprint'
  > {
  /** "CTOC/COP/WG.4/2010/6#31(b)". */
  id: string;
  /** The document's symbol, else its key in the pack's sources. */
  document: string;
  /** The document's symbol, else `text:` and a hash. */
  work: string;
  /** Hash of the copy that was read: draft and final of one symbol differ by it. */
  copy: string;
  /** Canonical form of the session; null where not known. */
  session: string | null;
  /** ISO day of the document. */
  date: string | null;
  /** As printed, outermost first. */
  headings: string[];
  /** Our summary, never language of the document; null where nobody wrote one. */
  gist: {
    text: string;
    language: Language;
    /** Name of the imported pack whose makers wrote it; absent for ours. */
    pack?: string;
  } | null;
  topics: readonly Topic[];
  source: FactSource;
}
