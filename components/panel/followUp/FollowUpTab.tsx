import { useMemo } from 'preact/hooks';
import type { FollowUpTable } from '../../../lib/knowledge/cards/FollowUpTable.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { KeptScroll } from '../../list/KeptScroll.ts';
import type { Translate } from '../../Translate.ts';
import { EmptyState } from '../EmptyState.tsx';
import type { PanelActions } from '../PanelActions.ts';
import type { PageState } from '../PanelState.ts';
import { useAnswer } from '../useAnswer.ts';
import type { FollowFilter } from './FollowFilter.ts';
import { FollowUpList } from './FollowUpList.tsx';
import { listFollowRows } from './listFollowRows.ts';

interface FollowUpTabProps {
  state: PageState;
  /** The reader's own on the document in front. */
  notes: readonly Note[];
  filter: FollowFilter;
  setFilter: (filter: FollowFilter) => void;
  /** Where the list was scrolled to. */
  kept: KeptScroll;
  t: Translate;
  actions: PanelActions;
}

/** What became of the recommendations of the document in front. */
export function FollowUpTab({ state, notes, filter, setFilter, kept, t, actions }: FollowUpTabProps) {
  const { outlines, symbol } = state;
  const count = (outlines ?? []).reduce((sum, { outline }) => sum + outline.recommendations.length, 0);
  const table = useAnswer<FollowUpTable>(actions.askFollowUp, `${symbol} ${state.title}`, outlines);
  const rows = useMemo(() => listFollowRows(table?.cards ?? [], notes), [table, notes]);
  if (outlines === null || (count > 0 && table === undefined)) {
    return (
      <p class="empty" role="status">
        {t(outlines === null ? 'outline.reading' : 'follow.asking')}
      </p>
    );
  }
  if (count === 0) return <EmptyState title={t('follow.noneTitle')} words={t('follow.none')} />;
  if (!table) return <EmptyState title={t('panel.failedTitle')} words={t('follow.failed')} />;
  return (
    <FollowUpList
      rows={rows}
      set={table.set}
      symbol={symbol}
      filter={filter}
      setFilter={setFilter}
      kept={kept}
      t={t}
      actions={actions}
    />
  );
}
