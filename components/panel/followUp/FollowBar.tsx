import { useState } from 'preact/hooks';
import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import type { Later } from '../../../lib/knowledge/followUp/FollowUp.ts';
import { STATUSES, type Status } from '../../../lib/notes/schema/STATUSES.ts';
import { FACT_KEYS } from '../../cards/followUp/FACT_KEYS.ts';
import { Choice } from '../../list/Choice.tsx';
import { FilterButton } from '../../list/FilterButton.tsx';
import { SearchField } from '../../list/SearchField.tsx';
import { STATUS_KEYS } from '../../notes/STATUS_KEYS.ts';
import type { Translate } from '../../Translate.ts';
import { listAddressees, listWordings, type OutlineChoice } from '../outline/listChoices.ts';
import type { PanelActions } from '../PanelActions.ts';
import { CopyTable } from './CopyTable.tsx';
import { FOLLOW_ORDERS, type FollowOrder } from './FOLLOW_ORDERS.ts';
import type { FollowFilter } from './FollowFilter.ts';
import type { FollowRow } from './FollowRow.ts';

interface FollowBarProps {
  rows: readonly FollowRow[];
  /** Those that the filter leaves, as sorted: what is copied. */
  listed: readonly FollowRow[];
  set: CardFollowUp | null;
  filter: FollowFilter;
  change: (change: Partial<FollowFilter>) => void;
  t: Translate;
  copy: PanelActions['copy'];
}

/** Search, order and filters of the follow-up table, and the way onto the clipboard. */
export function FollowBar({ rows, listed, set, filter, change, t, copy }: FollowBarProps) {
  const { words, addressee, wording, later, status, order } = filter;
  const inUse = [addressee, wording, later, status].filter((choice) => choice !== null).length;
  const [isOpen, open] = useState(inUse > 0);
  const asked = rows.map(({ card }) => ({ recommendation: card }));
  const optionsOf = (list: OutlineChoice[]) =>
    list.map(({ key, words: name, count }): [string, string] => [
      key,
      t('outline.counted', name ?? t('outline.nobody'), String(count)),
    ]);
  const laters = [...new Set(rows.flatMap(({ card }) => card.followUp?.later ?? []))];
  return (
    <search class="arrange">
      <SearchField words={words} label={t('follow.search')} change={(next) => change({ words: next })} />
      <div class="arrange-row">
        <Choice<FollowOrder>
          label={t('follow.order')}
          value={order}
          options={(Object.keys(FOLLOW_ORDERS) as FollowOrder[]).map((name) => [
            name,
            t(`followOrder.${name}`),
          ])}
          choose={(next) => change({ order: next ?? 'text' })}
        />
        <FilterButton controls="follow-filters" isOpen={isOpen} open={open} inUse={inUse} t={t} />
        <CopyTable rows={listed} set={set} copy={copy} t={t} />
      </div>
      <div id="follow-filters" class="filters" hidden={!isOpen}>
        <Choice<string>
          label={t('outline.addressee')}
          value={addressee}
          any={t('outline.anyone')}
          options={optionsOf(listAddressees(asked))}
          choose={(next) => change({ addressee: next })}
        />
        <Choice<string>
          label={t('outline.wording')}
          value={wording}
          any={t('outline.anyWording')}
          options={optionsOf(listWordings(asked))}
          choose={(next) => change({ wording: next })}
        />
        <Choice<Later>
          label={t('report.later')}
          value={later}
          any={t('panel.all')}
          options={laters.map((name) => [name, t(FACT_KEYS[name])])}
          choose={(next) => change({ later: next })}
        />
        <Choice<Status>
          label={t('report.myStatus')}
          value={status}
          any={t('panel.all')}
          options={STATUSES.map((name) => [name, t(STATUS_KEYS[name])])}
          choose={(next) => change({ status: next })}
        />
      </div>
    </search>
  );
}
