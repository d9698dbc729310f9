import { useRef } from 'preact/hooks';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import { ExportLearned } from './ExportLearned.tsx';
import { PackItem } from './PackItem.tsx';
import type { PacksActions } from './PacksActions.ts';
import type { PacksState } from './PacksState.ts';
import { PreviewPack } from './PreviewPack.tsx';

interface PacksViewProps {
  state: PacksState;
  actions: PacksActions;
  t: Translate;
}

/** The packs of knowledge: those that were imported, a file to import, and what was learned here to hand on. */
export function PacksView({ state, actions, t }: PacksViewProps) {
  const { packs, work, preview, problem, done, learned } = state;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section class="packs" aria-labelledby="packs-title">
      <h2 id="packs-title">{t('packs.title')}</h2>
      <p>{t('packs.about')}</p>
      {packs !== null && packs.length > 0 && (
        <ul class="kept-list" aria-label={t('packs.list')}>
          {packs.map((pack) => (
            <PackItem key={pack.id} pack={pack} remove={() => actions.remove(pack.id)} t={t} />
          ))}
        </ul>
      )}
      {packs !== null && packs.length === 0 && <p class="quiet">{t('packs.none')}</p>}
      <p class="packs-ways">
        <button
          type="button"
          class="button"
          disabled={work !== null}
          onClick={() => chooser.current?.click()}
        >
          {t('packs.choose')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          class="unseen"
          tabIndex={-1}
          aria-label={t('packs.file')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again.
            currentTarget.value = '';
            if (file) actions.preview(file);
          }}
        />
      </p>
      {work !== null && (
        <div class="packs-work">
          <progress value={work.done} max={1} aria-label={t(codeKey('packWork', work.what))} />
          <span>{t(codeKey('packWork', work.what))}</span>
          <button type="button" class="button" onClick={actions.cancel}>
            {t('packs.cancel')}
          </button>
        </div>
      )}
      {preview !== null && work === null && <PreviewPack preview={preview} actions={actions} t={t} />}
      <p class="kept-said" role="status">
        {done !== null && (
          <>
            {t(done.what === 'imported' ? 'packs.imported' : 'packs.removed', done.name)}{' '}
            <button type="button" class="button" onClick={actions.undo}>
              {t('packs.undo')}
            </button>
          </>
        )}
      </p>
      <p role="alert">
        {problem !== null && (
          <>
            {t(codeKey('packFault', problem.code))}
            {problem.place !== null && ` ${t('packs.place', problem.place)}`} {t('packs.nothingLost')}
          </>
        )}
      </p>
      <ExportLearned count={learned} isBusy={work !== null} write={actions.exportLearned} t={t} />
    </section>
  );
}
