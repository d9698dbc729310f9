import type { ReferenceKind } from '../../lib/symbols/Reference.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import type { ReferenceGroup } from './ReferenceGroup.ts';

interface KindFilterProps {
  groups: ReferenceGroup[];
  chosen: ReferenceKind | null;
  choose: (kind: ReferenceKind | null) => void;
  t: Translate;
}

/** Buttons, one for each kind of reference on the page, with how many places have one. */
export function KindFilter({ groups, chosen, choose, t }: KindFilterProps) {
  const counts = new Map<ReferenceKind, number>();
  let all = 0;
  for (const { first, places } of groups) {
    counts.set(first.kind, (counts.get(first.kind) ?? 0) + places.length);
    all += places.length;
  }
  if (counts.size < 2) return null;
  const kinds: [ReferenceKind | null, string, number][] = [
    [null, t('panel.all'), all],
    ...[...counts].map(([kind, count]): [ReferenceKind, string, number] => [
      kind,
      t(codeKey('kind', kind)),
      count,
    ]),
  ];
  return (
    <fieldset class="kinds">
      <legend class="unseen">{t('panel.kinds')}</legend>
      {kinds.map(([kind, words, count]) => (
        <button
          key={words}
          type="button"
          class="kind"
          aria-pressed={chosen === kind}
          onClick={() => choose(kind)}
        >
          {words} <span class="count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
