import { render } from 'preact';
import type { CardActions } from '../../components/cards/CardActions.ts';
import { CardFailed } from '../../components/cards/CardFailed.tsx';
import { CardLoading } from '../../components/cards/CardLoading.tsx';
import { CardView } from '../../components/cards/CardView.tsx';
import type { Translate } from '../../components/Translate.ts';
import type { CardState } from './CardState.ts';

/** Draws a state of the hovercard into its container; null empties it. */
export function drawCard(
  container: HTMLElement,
  state: CardState | null,
  { t, actions }: { t: Translate; actions: CardActions },
): void {
  render(state === null ? null : viewOf(state, t, actions), container);
}

function viewOf(state: CardState, t: Translate, actions: CardActions) {
  switch (state.status) {
    case 'loading':
      return <CardLoading text={state.text} t={t} />;
    case 'failed':
      return <CardFailed text={state.text} t={t} actions={actions} />;
    case 'shown':
      return (
        <CardView card={state.card} pageLink={state.pageLink} here={state.here} t={t} actions={actions} />
      );
  }
}
