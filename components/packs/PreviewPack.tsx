import { formatDays } from '../../lib/export/formatDays.ts';
import { codeKey } from '../codeKey.ts';
import { formatSize } from '../reader/formatSize.ts';
import type { Translate } from '../Translate.ts';
import { countsOf } from './countsOf.ts';
import type { PackPreview } from './PackPreview.ts';
import type { PacksActions } from './PacksActions.ts';

interface PreviewPackProps {
  preview: PackPreview;
  actions: Pick<PacksActions, 'confirm' | 'cancel'>;
  t: Translate;
}

/** What a pack says that it is and would bring, before anything of it is taken. */
export function PreviewPack({ preview, actions, t }: PreviewPackProps) {
  const { name, madeBy, madeAt, source, size, counts, verdicts, conflicts, refused, refusedCount, same } =
    preview;
  const number = new Intl.NumberFormat(t('languageTag'));
  const maker = [
    madeBy === null ? t('packs.makerUnknown') : t('packs.madeBy', madeBy),
    madeAt === null ? null : formatDays(madeAt, madeAt, t('languageTag')),
  ].filter(Boolean);
  return (
    <section class="pack-preview" aria-label={t('packs.preview')}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p>{maker.join(' · ')}</p>
      {source !== null && (
        <p>
          <bdi>{source}</bdi>
        </p>
      )}
      <p>{[...countsOf(counts, t), formatSize(size, t('languageTag'))].join(' · ')}</p>
      <dl class="pack-verdicts">
        {(['new', 'same', 'conflicting'] as const).map((verdict) => (
          <div key={verdict}>
            <dt>{t(codeKey('packVerdict', verdict))}</dt>
            <dd>{number.format(verdicts[verdict])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('packVerdict.refused')}</dt>
          <dd>{number.format(refusedCount)}</dd>
        </div>
      </dl>
      {conflicts.length > 0 && (
        <details class="more">
          <summary>{t('packs.conflicts', number.format(verdicts.conflicting))}</summary>
          <p>{t('packs.conflictsWhy')}</p>
          <ul>
            {conflicts.map((conflict) => (
              <li key={conflict}>
                <bdi>{conflict}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {refused.length > 0 && (
        <details class="more">
          <summary>{t('packs.refused', number.format(refusedCount))}</summary>
          <ul>
            {refused.map(({ code, place }) => (
              <li key={`${code} ${place}`}>
                <bdi>{place}</bdi>: {t(codeKey('packFault', code))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">{t('packs.trust')}</p>
      {same !== null && <p>{t('packs.same', same)}</p>}
      <p class="packs-ways">
        {same === null && (
          <button type="button" class="button first" onClick={actions.confirm}>
            {t('packs.import')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.cancel}>
          {t('packs.cancel')}
        </button>
      </p>
    </section>
  );
}
