import type { ComponentChildren } from 'preact';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import type { Translate } from '../Translate.ts';
import { DocumentTab } from './document/DocumentTab.tsx';
import { EmptyState } from './EmptyState.tsx';
import type { FollowFilter } from './followUp/FollowFilter.ts';
import { FollowUpTab } from './followUp/FollowUpTab.tsx';
import type { KeptPlaces } from './KeptPlaces.ts';
import type { OutlineFilter } from './outline/OutlineFilter.ts';
import { OutlineTab } from './outline/OutlineTab.tsx';
import type { PanelTab } from './PANEL_TABS.ts';
import type { PanelActions } from './PanelActions.ts';
import type { PanelSettings } from './PanelSettings.ts';
import type { PanelState } from './PanelState.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import { SessionTab } from './session/SessionTab.tsx';

interface PanelBodyProps {
  tab: Exclude<PanelTab, 'notes'>;
  state: PanelState;
  settings: PanelSettings;
  /** What is seen of the outline: kept while another tab is in front. */
  filter: OutlineFilter;
  setFilter: (filter: OutlineFilter) => void;
  /** See `PanelView`. */
  handling: ComponentChildren;
  /** What is seen of the follow-up table, and which session was followed to: kept likewise. */
  followFilter: FollowFilter;
  setFollowFilter: (filter: FollowFilter) => void;
  session: string | null;
  setSession: (session: string | null) => void;
  /** The reader's own notes on the document in front. */
  ownNotes: readonly Note[];
  /** Where the lists of this page are scrolled to. */
  kept: KeptPlaces;
  t: Translate;
  actions: PanelActions;
}

/** What the page in front is and refers to, or why that is not known and what to do next. */
export function PanelBody(props: PanelBodyProps) {
  const { tab, state, settings, filter, setFilter, handling, kept, t, actions } = props;
  switch (state.is) {
    case 'loading':
      return (
        <p class="empty" role="status">
          {t('panel.loading')}
        </p>
      );
    case 'elsewhere':
      return (
        <EmptyState
          title={t('panel.elsewhereTitle')}
          words={t('panel.elsewhere')}
          action={t('panel.openUnodc')}
          onAction={actions.openSite}
        />
      );
    case 'file':
      return (
        <EmptyState
          title={t('panel.fileTitle')}
          words={t('panel.file')}
          action={t('reader.withAddendum')}
          onAction={() => actions.openReader(state.address)}
        />
      );
    case 'failed':
      return (
        <EmptyState
          title={t('panel.failedTitle')}
          words={t('panel.failed')}
          action={t('panel.reload')}
          onAction={actions.reload}
        />
      );
    case 'page':
      // A page that shows nothing has read nothing: that says nothing about what stands in it.
      if (
        settings.hidden ||
        !settings[tab === 'outline' || tab === 'followUp' ? 'recommendations' : 'references']
      ) {
        return <SwitchedOff tab={tab} change={actions.change} t={t} />;
      }
      if (tab === 'document')
        return <DocumentTab state={state} actions={actions} handling={handling} t={t} />;
      if (tab === 'outline') {
        return (
          <OutlineTab
            state={state}
            filter={filter}
            setFilter={setFilter}
            kept={kept.outline}
            delegation={settings.delegation}
            setDelegation={actions.setDelegation}
            reveal={actions.revealPlace}
            openCard={({ recommendation }) => actions.showRecommendation(recommendation)}
            t={t}
          />
        );
      }
      if (tab === 'followUp') {
        return (
          <FollowUpTab
            state={state}
            notes={props.ownNotes}
            filter={props.followFilter}
            setFilter={props.setFollowFilter}
            kept={kept.followUp}
            t={t}
            actions={actions}
          />
        );
      }
      if (tab === 'session') {
        return (
          <SessionTab
            state={state}
            followed={props.session}
            follow={props.setSession}
            delegation={settings.delegation}
            t={t}
            actions={actions}
          />
        );
      }
      return state.references.length === 0 ? (
        <EmptyState title={t('panel.noneTitle')} words={t('panel.none')} />
      ) : (
        <ReferenceList references={state.references} t={t} reveal={actions.reveal} />
      );
  }
}
