import { render } from 'preact';
import { SelectionView } from '../../components/selection/SelectionView.tsx';
import type { Views } from './Views.ts';

/** Draws the selection's buttons into their container; null empties it. */
export const drawSelection: Views['drawSelection'] = (container, state, { t, actions }) => {
  render(
    state === null ? null : <SelectionView message={state.message} t={t} actions={actions} />,
    container,
  );
};
