import type { Span } from '../../symbols/Span.ts';

/** An ask in clean text, before its place in the source is known. */
export interface FoundAsk extends Span {
  addressee: string | null;
  carriedOver: boolean;
  wording: string;
  /** "may wish to consider": put forward, not asked. */
  isProposal: boolean;
  /** Which sentence of the passage it stands in, from 0. */
  sentence: number;
}
