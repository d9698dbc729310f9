import type { Correction } from '../../document/corrections/Correction.ts';
import type { Outline } from '../../document/Outline.ts';
import type { Span } from '../../symbols/Span.ts';
import type { PageCalls } from '../PageCalls.ts';
import type { PassageOffer } from '../PassageOffer.ts';
import { correctedAt } from './correctedAt.ts';
import { correctionAt } from './correctionAt.ts';

/**
 * What the reader can say of a selected passage against what was read.
 *
 * @param text the text that the outline's offsets count in, and the selection's
 */
export function offerOnPassage(
  outline: Outline,
  text: string,
  selected: Span,
  calls: Pick<PageCalls, 'correctDocument' | 'undoCorrection'>,
): PassageOffer {
  const said = correctedAt(outline, selected);
  const correction = correctionAt(outline, text, selected);
  // What the reader said is no recommendation is taken back, not said to be one.
  const isContrary = said !== null && correction?.kind === 'is-recommendation';
  const id = crypto.randomUUID();

  async function keep(kept: Correction): Promise<() => Promise<void>> {
    await calls.correctDocument({ id, correction: kept });
    return () => calls.undoCorrection(id);
  }

  return {
    say: correction && !isContrary ? { kind: correction.kind, keep: () => keep(correction) } : null,
    takeBack: said === null ? null : () => calls.undoCorrection(said),
  };
}
