import { useMemo, useState } from 'preact/hooks';
import { isSameName } from '../../../lib/document/names/isSameName.ts';
import type { KeptScroll } from '../../list/KeptScroll.ts';
import { WindowedList } from '../../list/WindowedList.tsx';
import type { Translate } from '../../Translate.ts';
import { EmptyState } from '../EmptyState.tsx';
import type { PageState } from '../PanelState.ts';
import { changeFilter } from './changeFilter.ts';
import { filterOutline } from './filterOutline.ts';
import { fitFilter } from './fitFilter.ts';
import { listAddressees, listWordings } from './listChoices.ts';
import { listNames } from './listNames.ts';
import { listOutlineRows } from './listOutlineRows.ts';
import { NO_FILTER } from './NO_FILTER.ts';
import { OutlineBar } from './OutlineBar.tsx';
import type { OutlineFilter } from './OutlineFilter.ts';
import type { OutlinePlace } from './OutlinePlace.ts';
import { OutlineRowView, type RecommendationRow } from './OutlineRowView.tsx';
import { useSettled } from './useSettled.ts';

interface OutlineTabProps {
  state: PageState;
  filter: OutlineFilter;
  setFilter: (filter: OutlineFilter) => void;
  /** The name of the reader's delegation; empty where they gave none. */
  delegation: string;
  setDelegation: (name: string) => void;
  /** Where the list was scrolled to. */
  kept: KeptScroll;
  openCard: (row: RecommendationRow) => void;
  /** Scrolls the page to a place and shows where it is. */
  reveal: (place: OutlinePlace) => void;
  t: Translate;
}

/** Pixels of a row before it was ever drawn. */
const ROW_HEIGHT = 58;

/** Everything that stands in the page, in the order of its text, to be searched, filtered and gone to. */
export function OutlineTab(props: OutlineTabProps) {
  const { state, filter, setFilter, delegation, setDelegation, reveal, openCard, kept, t } = props;
  const { outlines, references } = state;
  const [current, setCurrent] = useState<string | null>(null);
  const rows = useMemo(() => listOutlineRows(outlines ?? [], references), [outlines, references]);
  const choices = useMemo(
    () => ({ addressees: listAddressees(rows), wordings: listWordings(rows), names: listNames(rows) }),
    [rows],
  );
  const inForce = fitFilter(filter, rows, choices);
  const words = useSettled(filter.words);
  const { kind, addressee, wording, mine } = inForce;
  const isMine = useMemo(() => {
    const known = new Map<string, boolean>();
    return (name: string): boolean => {
      const answer = known.get(name) ?? isSameName(name, delegation);
      known.set(name, answer);
      return answer;
    };
  }, [delegation]);
  const listed = useMemo(
    () => filterOutline(rows, { kind, addressee, wording, mine, words }, isMine),
    [rows, kind, addressee, wording, mine, words, isMine],
  );
  if (rows.length === 0) {
    return outlines === null ? (
      <p class="empty" role="status">
        {t('outline.reading')}
      </p>
    ) : (
      <EmptyState title={t('outline.noneTitle')} words={t('outline.none')} />
    );
  }
  return (
    <section class="outline" aria-label={t('tab.outline')}>
      <OutlineBar
        rows={rows}
        choices={choices}
        filter={inForce}
        change={(change) => setFilter(changeFilter(inForce, change))}
        delegation={delegation}
        setDelegation={setDelegation}
        isMine={isMine}
        t={t}
      />
      <p class={outlines === null ? 'outline-state' : 'unseen'} role="status">
        {outlines === null ? t('outline.reading') : t('outline.listed', String(listed.length))}
      </p>
      {listed.length > 0 ? (
        <WindowedList
          items={listed}
          idOf={({ key }) => key}
          label={t('tab.outline')}
          kept={kept}
          usualHeight={ROW_HEIGHT}
          draw={(row) => (
            <OutlineRowView
              row={row}
              words={words}
              isMine={mine ? isMine : null}
              isCurrent={row.key === current}
              reveal={() => {
                setCurrent(row.key);
                reveal(row.place);
              }}
              openCard={openCard}
              t={t}
            />
          )}
        />
      ) : (
        <EmptyState
          words={mine ? noneOfMine(delegation, t) : t('outline.noMatch')}
          action={t('outline.showAll')}
          onAction={() => setFilter(NO_FILTER)}
        />
      )}
    </section>
  );
}

function noneOfMine(delegation: string, t: Translate): string {
  return delegation === '' ? t('outline.noDelegation') : t('outline.noneOfMine', delegation);
}
