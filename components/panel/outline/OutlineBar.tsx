import { useState } from 'preact/hooks';
import { Choice } from '../../list/Choice.tsx';
import { FilterButton } from '../../list/FilterButton.tsx';
import { SearchField } from '../../list/SearchField.tsx';
import type { Translate } from '../../Translate.ts';
import { DelegationFilter } from './DelegationFilter.tsx';
import type { OutlineChoice } from './listChoices.ts';
import { namesOf } from './namesOf.ts';
import { OUTLINE_KINDS, type OutlineKind } from './OUTLINE_KINDS.ts';
import type { OutlineChoices } from './OutlineChoices.ts';
import type { OutlineFilter } from './OutlineFilter.ts';
import type { OutlineRow } from './OutlineRow.ts';

interface OutlineBarProps {
  rows: readonly OutlineRow[];
  choices: OutlineChoices;
  filter: OutlineFilter;
  change: (change: Partial<OutlineFilter>) => void;
  delegation: string;
  setDelegation: (name: string) => void;
  isMine: (name: string) => boolean;
  t: Translate;
}

/** From the search field down into the list. */
function goDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.currentTarget.closest('.outline')?.querySelector<HTMLElement>('.windowed button')?.focus();
}

/** Search and filters of the outline; the filters wait behind a button that counts those in use. */
export function OutlineBar(props: OutlineBarProps) {
  const { rows, choices, filter, change, delegation, setDelegation, isMine, t } = props;
  const { kind, addressee, wording, mine, words } = filter;
  const inUse = [addressee !== null, wording !== null, mine].filter(Boolean).length;
  const [isOpen, open] = useState(inUse > 0);
  const countOf = (name: OutlineKind) => rows.filter((row) => row.kind === name).length;
  const kinds = OUTLINE_KINDS.map((name): [OutlineKind, number] => [name, countOf(name)]);
  const optionsOf = (list: OutlineChoice[]) =>
    list.map(({ key, words: name, count }): [string, string] => [
      key,
      t('outline.counted', name ?? t('outline.nobody'), String(count)),
    ]);
  const hasFilters = choices.addressees.length > 0 || choices.names.length > 0;
  return (
    <search class="arrange">
      <SearchField
        words={words}
        label={t('outline.search')}
        change={(next) => change({ words: next })}
        onKeyDown={goDown}
      />
      <div class="arrange-row">
        <Choice<OutlineKind>
          label={t('outline.kind')}
          value={kind}
          any={t('outline.counted', t('panel.all'), String(rows.length))}
          options={kinds
            .filter(([, count]) => count > 0)
            .map(([name, count]) => [name, t('outline.counted', t(`outlineKind.${name}`), String(count))])}
          choose={(next) => change({ kind: next })}
        />
        {hasFilters && (
          <FilterButton controls="outline-filters" isOpen={isOpen} open={open} inUse={inUse} t={t} />
        )}
      </div>
      <div id="outline-filters" class="filters" hidden={!isOpen || !hasFilters}>
        {choices.addressees.length > 0 && (
          <>
            <Choice<string>
              label={t('outline.addressee')}
              value={addressee}
              any={t('outline.anyone')}
              options={optionsOf(choices.addressees)}
              choose={(next) => change({ addressee: next })}
            />
            <Choice<string>
              label={t('outline.wording')}
              value={wording}
              any={t('outline.anyWording')}
              options={optionsOf(choices.wordings)}
              choose={(next) => change({ wording: next })}
            />
          </>
        )}
        {choices.names.length > 0 && (
          <DelegationFilter
            delegation={delegation}
            setDelegation={setDelegation}
            names={choices.names}
            count={rows.filter((row) => namesOf(row).some(isMine)).length}
            isOn={mine}
            turn={(isOn) => change({ mine: isOn })}
            t={t}
          />
        )}
      </div>
    </search>
  );
}
