import type { Translate } from '../Translate.ts';
import { KIND_GROUPS, type KindGroup } from './KIND_GROUPS.ts';
import { kindGroupOf } from './kindGroupOf.ts';
import type { PanelReference } from './PanelState.ts';

interface KindFilterProps {
  references: PanelReference[];
  chosen: KindGroup | null;
  choose: (group: KindGroup | null) => void;
  t: Translate;
}

/** Buttons, one for each group of kinds on the page, with how many places have one; none where there is one group. */
export function KindFilter({ references, chosen, choose, t }: KindFilterProps) {
  const countOf = (group: KindGroup) => references.filter(({ kind }) => kindGroupOf(kind) === group).length;
  const groups = (Object.keys(KIND_GROUPS) as KindGroup[]).filter((group) => countOf(group) > 0);
  if (groups.length < 2) return null;
  const choices: [KindGroup | null, string, number][] = [
    [null, t('panel.all'), references.length],
    ...groups.map((group): [KindGroup, string, number] => [group, t(`kinds.${group}`), countOf(group)]),
  ];
  return (
    <fieldset class="kinds">
      <legend class="unseen">{t('panel.kinds')}</legend>
      {choices.map(([group, words, count]) => (
        <button
          key={words}
          type="button"
          class="kind"
          aria-pressed={chosen === group}
          onClick={() => choose(group)}
        >
          {words} <span class="count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
