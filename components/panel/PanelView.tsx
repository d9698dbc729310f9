import type { Shown } from '../Shown.ts';
import { Switches } from '../Switches.tsx';
import type { Translate } from '../Translate.ts';
import type { PanelActions } from './PanelActions.ts';
import { PanelBody } from './PanelBody.tsx';
import type { PanelState } from './PanelState.ts';

interface PanelViewProps {
  state: PanelState;
  shown: Shown;
  t: Translate;
  actions: PanelActions;
}

/** The side panel: the document in front, what it points at, and the switches. */
export function PanelView({ state, shown, t, actions }: PanelViewProps) {
  return (
    <main class="panel">
      <header class="panel-head">
        {state.is === 'page' ? (
          <>
            <p class="panel-symbol">{state.symbol ? <bdi>{state.symbol}</bdi> : t('panel.title')}</p>
            <h1>
              <bdi>{state.title}</bdi>
            </h1>
            <p class="panel-meta">
              {state.references.length > 0 && t('panel.references', String(state.references.length))}
              {state.references.length > 0 && state.symbol === null && <br />}
              {state.symbol === null && t('panel.unknownDocument')}
            </p>
          </>
        ) : (
          <h1>{t('panel.title')}</h1>
        )}
      </header>
      <PanelBody state={state} shown={shown} t={t} actions={actions} />
      <Switches shown={shown} change={actions.change} t={t} />
    </main>
  );
}
