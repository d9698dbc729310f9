import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { Switches } from '../Switches.tsx';
import type { Translate } from '../Translate.ts';
import { DocumentBar } from './document/DocumentBar.tsx';
import { NO_FOLLOW_FILTER } from './followUp/NO_FOLLOW_FILTER.ts';
import type { KeptPlaces } from './KeptPlaces.ts';
import { NO_FILTER } from './outline/NO_FILTER.ts';
import type { PanelTab } from './PANEL_TABS.ts';
import type { PanelActions } from './PanelActions.ts';
import { PanelBody } from './PanelBody.tsx';
import type { PanelSettings } from './PanelSettings.ts';
import type { PanelState } from './PanelState.ts';
import { PanelTabs } from './PanelTabs.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

interface PanelViewProps {
  state: PanelState;
  settings: PanelSettings;
  tab: PanelTab;
  chooseTab: (tab: PanelTab) => void;
  /** The notebook, for its tab, and how many notes the document in front has; null where no document is. */
  notes: ComponentChildren;
  noteCount: number | null;
  /** The reader's own notes on it. */
  ownNotes: readonly Note[];
  /** What can be done with the document in front as a whole, below its card. */
  handling: ComponentChildren;
  t: Translate;
  actions: PanelActions;
}

const NO_COUNTS = { document: null, outline: null, followUp: null, session: null };

/** The side panel: the document in front, what it points at, the notebook, and the switches. */
export function PanelView(props: PanelViewProps) {
  const { state, settings, tab, chooseTab, notes, noteCount, ownNotes, handling, t, actions } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const [followFilter, setFollowFilter] = useState(NO_FOLLOW_FILTER);
  const page = state.is === 'page' ? `${state.site} ${state.symbol} ${state.title}` : '';
  const [session, setSession] = useState<{ page: string; canonical: string | null } | null>(null);
  const kept = useMemo(
    (): KeptPlaces => ({ outline: { offset: 0, measures: [] }, followUp: { offset: 0, measures: [] } }),
    [page],
  );
  const onDocument = <Rest extends unknown[]>(act: (...rest: Rest) => void) => {
    return (...rest: Rest) => {
      chooseTab('document');
      act(...rest);
    };
  };
  const references =
    state.is === 'page' && !settings.hidden && settings.references ? state.references.length : null;
  return (
    <main class="panel">
      <header class="panel-head">
        {state.is === 'page' ? (
          <DocumentBar
            key={page}
            state={state}
            show={(canonical) => {
              chooseTab('document');
              actions.show(canonical);
            }}
            t={t}
          />
        ) : (
          <h1>{t('panel.title')}</h1>
        )}
        <PanelTabs
          tab={tab}
          counts={{ ...NO_COUNTS, references, notes: noteCount }}
          choose={chooseTab}
          t={t}
        />
      </header>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {/* Stays where it is when another tab is in front: nothing that was typed, searched or scrolled to is lost. */}
        <div class="notebook-tab" data-away={tab !== 'notes'}>
          {notes}
        </div>
        {tab !== 'notes' && (
          <PanelBody
            tab={tab}
            state={state}
            settings={settings}
            filter={filter}
            setFilter={setFilter}
            followFilter={followFilter}
            setFollowFilter={setFollowFilter}
            session={session?.page === page ? session.canonical : null}
            setSession={(canonical) => setSession({ page, canonical })}
            ownNotes={ownNotes}
            kept={kept}
            handling={handling}
            t={t}
            actions={{
              ...actions,
              show: onDocument(actions.show),
              showRecommendation: onDocument(actions.showRecommendation),
              showFollowed: onDocument(actions.showFollowed),
            }}
          />
        )}
      </div>
      <Switches shown={settings} change={actions.change} t={t}>
        {state.is === 'page' && state.site !== '' && (
          <SiteSwitch
            site={state.site}
            isOn={!settings.sitesWithoutNotes.includes(state.site)}
            isIdle={settings.hidden || !settings.notes}
            turn={actions.paintNotes}
            t={t}
          />
        )}
      </Switches>
    </main>
  );
}
