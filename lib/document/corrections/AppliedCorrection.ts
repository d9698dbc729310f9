import type { Span } from '../../symbols/Span.ts';
import type { Correction } from './Correction.ts';

/** A correction of the document in front, whether what it is about still stands there or not. */
export interface AppliedCorrection {
  id: string;
  correction: Correction;
  /** Where its passage stands; null for the document's symbol, and for a passage that is not there any more. */
  span: Span | null;
  /**
   * `not-found`: no passage has its text. `not-clear`: several have, and none or more than one of them its number.
   * `overtaken`: a later correction says otherwise of the same.
   */
  state: 'applied' | 'overtaken' | 'not-found' | 'not-clear';
}
