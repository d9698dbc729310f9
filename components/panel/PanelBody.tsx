import type { Shown } from '../Shown.ts';
import type { Translate } from '../Translate.ts';
import { DocumentTab } from './DocumentTab.tsx';
import { EmptyState } from './EmptyState.tsx';
import type { PanelActions } from './PanelActions.ts';
import type { PanelState } from './PanelState.ts';
import { ReferenceList } from './ReferenceList.tsx';

interface PanelBodyProps {
  tab: 'document' | 'references';
  state: PanelState;
  shown: Shown;
  t: Translate;
  actions: PanelActions;
}

/** What the page in front is and refers to, or why that is not known and what to do next. */
export function PanelBody({ tab, state, shown, t, actions }: PanelBodyProps) {
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
      // A page that shows nothing has read nothing: that says nothing about its references.
      if (shown.hidden || !shown.references) {
        return (
          <EmptyState
            title={t('panel.offTitle')}
            words={t('panel.off')}
            action={t('switch.showAll')}
            onAction={() => actions.change({ hidden: false, references: true })}
          />
        );
      }
      if (tab === 'document') return <DocumentTab state={state} actions={actions} t={t} />;
      return state.references.length === 0 ? (
        <EmptyState title={t('panel.noneTitle')} words={t('panel.none')} />
      ) : (
        <ReferenceList references={state.references} t={t} reveal={actions.reveal} />
      );
  }
}
