import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import { formatWhen } from './formatWhen.ts';
import type { RescueActions } from './RescueActions.ts';
import type { RescueState } from './RescueState.ts';

interface RescueWaysProps {
  rescue: RescueState;
  actions: RescueActions;
  now: Date;
  t: Translate;
}

/** The ways out of a damaged store, in their order: save what can be read, then restore a backup. */
export function RescueWays({ rescue, actions, now, t }: RescueWaysProps) {
  const { isWorking, saved, chosen, problem } = rescue;
  return (
    <div class="rescue" aria-busy={isWorking}>
      {actions.save && (
        <section class="transfer-part">
          <h2>{t('unopened.saveTitle')}</h2>
          <p class="sub-words">{t('unopened.saveWords')}</p>
          <button type="button" class="button" disabled={isWorking} onClick={actions.save}>
            {t('unopened.save')}
          </button>
          {saved && <p role="status">{t('unopened.saved', saved.fileName, String(saved.lost))}</p>}
        </section>
      )}
      <section class="transfer-part">
        <h2>{t('unopened.restoreTitle')}</h2>
        <p class="sub-words">{t('unopened.restoreWords')}</p>
        <label class="file-field">
          {t('transfer.chooseFile')}
          <input
            type="file"
            accept=".json,application/json"
            disabled={isWorking}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.choose(file);
            }}
          />
        </label>
        {problem !== null && (
          <p class="damage" role="alert">
            {t(codeKey('problem', problem))}
          </p>
        )}
        {chosen && (
          <>
            <p role="status">
              {t('unopened.chosen', String(chosen.notes), formatWhen(chosen.created, now, t('languageTag')))}
            </p>
            {chosen.isDamaged && <p class="damage">{t('transfer.damaged')}</p>}
            <button type="button" class="button first" disabled={isWorking} onClick={actions.restore}>
              {t('unopened.restore')}
            </button>
          </>
        )}
      </section>
      {actions.begin && (
        <section class="transfer-part">
          <button type="button" class="link-button" disabled={isWorking} onClick={actions.begin}>
            {t('unopened.begin')}
          </button>
        </section>
      )}
    </div>
  );
}
