import type { ComponentChildren } from 'preact';
import type { Shown } from '../Shown.ts';
import { Switches } from '../Switches.tsx';
import type { Translate } from '../Translate.ts';
import type { PanelTab } from './PANEL_TABS.ts';
import type { PanelActions } from './PanelActions.ts';
import { PanelBody } from './PanelBody.tsx';
import type { PanelState } from './PanelState.ts';
import { PanelTabs } from './PanelTabs.tsx';

interface PanelViewProps {
  state: PanelState;
  shown: Shown;
  tab: PanelTab;
  chooseTab: (tab: PanelTab) => void;
  /** The notebook, for its tab, and how many notes the document in front has; null where no document is. */
  notes: ComponentChildren;
  noteCount: number | null;
  t: Translate;
  actions: PanelActions;
}

/** The side panel: the document in front, what it points at, the notebook, and the switches. */
export function PanelView(props: PanelViewProps) {
  const { state, shown, tab, chooseTab, notes, noteCount, t, actions } = props;
  const references =
    state.is === 'page' && !shown.hidden && shown.references ? state.references.length : null;
  return (
    <main class="panel">
      <header class="panel-head">
        {state.is === 'page' ? (
          <>
            <p class="panel-symbol">{state.symbol ? <bdi>{state.symbol}</bdi> : t('panel.title')}</p>
            <h1>
              <bdi>{state.title}</bdi>
            </h1>
          </>
        ) : (
          <h1>{t('panel.title')}</h1>
        )}
        <PanelTabs
          tab={tab}
          counts={{ document: null, references, notes: noteCount }}
          choose={chooseTab}
          t={t}
        />
      </header>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {/* Stays where it is when another tab is in front: nothing that was typed, searched or scrolled to is lost. */}
        <div class="notebook-tab" data-away={tab !== 'notes'}>
          {notes}
        </div>
        {tab !== 'notes' && <PanelBody tab={tab} state={state} shown={shown} t={t} actions={actions} />}
      </div>
      <Switches shown={shown} change={actions.change} t={t} />
    </main>
  );
}
