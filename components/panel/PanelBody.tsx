import type { Translate } from '../Translate.ts';
import { EmptyState } from './EmptyState.tsx';
import type { PanelActions } from './PanelActions.ts';
import type { PanelState } from './PanelState.ts';
import { ReferenceList } from './ReferenceList.tsx';

interface PanelBodyProps {
  state: PanelState;
  t: Translate;
  actions: PanelActions;
}

/** The middle of the side panel: the references, or why there are none and what to do next. */
export function PanelBody({ state, t, actions }: PanelBodyProps) {
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
      return state.references.length === 0 ? (
        <EmptyState title={t('panel.noneTitle')} words={t('panel.none')} />
      ) : (
        <ReferenceList references={state.references} t={t} reveal={actions.reveal} />
      );
  }
}
