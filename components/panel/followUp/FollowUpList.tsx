import { useMemo } from 'preact/hooks';
import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import type { KeptScroll } from '../../list/KeptScroll.ts';
import { WindowedList } from '../../list/WindowedList.tsx';
import type { Translate } from '../../Translate.ts';
import { EmptyState } from '../EmptyState.tsx';
import { LineageDrawing } from '../lineage/LineageDrawing.tsx';
import { useSettled } from '../outline/useSettled.ts';
import type { PanelActions } from '../PanelActions.ts';
import { arrangeRows } from './arrangeRows.ts';
import { FollowBar } from './FollowBar.tsx';
import type { FollowFilter } from './FollowFilter.ts';
import type { FollowRow } from './FollowRow.ts';
import { FollowRowView } from './FollowRowView.tsx';
import { NO_FOLLOW_FILTER } from './NO_FOLLOW_FILTER.ts';
import { SetFacts } from './SetFacts.tsx';
import { sharedCoverage } from './sharedCoverage.ts';

interface FollowUpListProps {
  rows: readonly FollowRow[];
  set: CardFollowUp | null;
  symbol: string | null;
  filter: FollowFilter;
  setFilter: (filter: FollowFilter) => void;
  kept: KeptScroll;
  t: Translate;
  actions: PanelActions;
}

/** Pixels of a row before it was ever drawn. */
const ROW_HEIGHT = 190;

/** The follow-up table: what holds for all of it once, then a row a recommendation. */
export function FollowUpList(props: FollowUpListProps) {
  const { rows, set, symbol, filter, setFilter, kept, t, actions } = props;
  const words = useSettled(filter.words);
  const listed = useMemo(() => arrangeRows(rows, { ...filter, words }), [rows, filter, words]);
  const coverage = useMemo(() => sharedCoverage(rows), [rows]);
  const before = (
    <>
      <SetFacts set={set} coverage={coverage} t={t} actions={actions} />
      <LineageDrawing rows={rows} symbol={symbol} t={t} actions={actions} />
    </>
  );
  return (
    <section class="follow-up outline" aria-label={t('tab.followUp')}>
      <FollowBar
        rows={rows}
        listed={listed}
        set={set}
        filter={filter}
        change={(change) => setFilter({ ...filter, ...change })}
        t={t}
        copy={actions.copy}
      />
      <p class="unseen" role="status">
        {t('outline.listed', String(listed.length))}
      </p>
      {listed.length > 0 ? (
        <WindowedList
          items={listed}
          idOf={({ key }) => key}
          label={t('tab.followUp')}
          kept={kept}
          before={before}
          usualHeight={ROW_HEIGHT}
          draw={(row) => (
            <FollowRowView
              row={row}
              words={words}
              isCoverageSaid={coverage !== null}
              t={t}
              actions={actions}
            />
          )}
        />
      ) : (
        <div class="windowed">
          {before}
          <EmptyState
            words={t('outline.noMatch')}
            action={t('outline.showAll')}
            onAction={() => setFilter(NO_FOLLOW_FILTER)}
          />
        </div>
      )}
    </section>
  );
}
