import { formatDays } from '../../lib/export/formatDays.ts';
import { formatSize } from '../reader/formatSize.ts';
import type { Translate } from '../Translate.ts';
import { countsOf } from './countsOf.ts';
import type { PackRow } from './PacksState.ts';

interface PackItemProps {
  pack: PackRow;
  remove: () => void;
  t: Translate;
}

/** A pack in the list: its name, who made it, what it holds, since when it is there. */
export function PackItem({ pack, remove, t }: PackItemProps) {
  const day = pack.at.slice(0, 10);
  const facts = [
    pack.madeBy === null ? t('packs.makerUnknown') : t('packs.madeBy', pack.madeBy),
    ...countsOf(pack, t),
    formatSize(pack.size, t('languageTag')),
    t('packs.since', formatDays(day, day, t('languageTag'))),
  ];
  return (
    <li>
      <span class="kept-name">
        <b>
          <bdi>{pack.name}</bdi>
        </b>
        <small>{facts.join(' · ')}</small>
        {pack.source !== null && (
          <small>
            <bdi>{pack.source}</bdi>
          </small>
        )}
      </span>
      <button type="button" class="button" aria-label={t('packs.removeThis', pack.name)} onClick={remove}>
        {t('packs.remove')}
      </button>
    </li>
  );
}
