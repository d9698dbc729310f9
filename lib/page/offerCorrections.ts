import type { SelectionActions } from '../../components/selection/SelectionActions.ts';
import type { MessageKey } from '../../components/Translate.ts';
import type { PassageOffer } from './PassageOffer.ts';

/** How a press is answered: with these words beside the selection, once what it does is done. */
type Answer = (act: () => Promise<MessageKey>) => void;

/**
 * Puts among a selection's actions what the reader can say of the passage against what was read, and the way to take back
 * what was said; takes away what was there before.
 */
export function offerCorrections(actions: SelectionActions, offer: PassageOffer, answer: Answer): void {
  delete actions.correct;
  delete actions.takeBack;
  const { say, takeBack } = offer;
  if (say !== null) {
    const { kind, keep } = say;
    actions.correct = {
      kind,
      say: () =>
        answer(async () => {
          const undo = await keep().catch(() => null);
          if (undo === null) return 'recommendation.notKept';
          offerCorrections(actions, { say: null, takeBack: undo }, answer);
          return 'recommendation.kept';
        }),
    };
  }
  if (takeBack !== null) {
    actions.takeBack = () =>
      answer(async () => {
        const isDone = await takeBack().then(
          () => true,
          () => false,
        );
        if (!isDone) return 'recommendation.notKept';
        offerCorrections(actions, { say: null, takeBack: null }, answer);
        return 'recommendation.undone';
      });
  }
}
