import type { Act } from '../../knowledge/Act.ts';
import type { Language } from '../../symbols/Language.ts';
import type { CitationPart } from './CitationPart.ts';
import type { CitedWork } from './CitedWork.ts';
import type { Pinpoint } from './Pinpoint.ts';

/** What is cited: a document or a resolution, and the place in it. */
export interface Cited {
  work: CitedWork;
  /** The resolution or decision that the symbol names, if it names one. */
  act: Act | null;
  pinpoint: Pinpoint;
  language: Language;
}

/** How the same work was cited before. */
export interface CitedBefore {
  /** Number of the footnote that cites it in full. */
  note: number;
  /** Whether the footnote just before cites it, and nothing else. */
  isLast: boolean;
  /** Whether that one cites the same place. */
  isSamePlace: boolean;
}

/** The rules of a style. No citation has a full stop of its own at the end, but for abbreviations. */
export interface StyleRules {
  full(cited: Cited): CitationPart[];
  /** In brackets within a sentence, where that differs from `full`. */
  inText?(cited: Cited): CitationPart[];
  again(cited: Cited, before: CitedBefore): CitationPart[];
}
