import type { NotesErrorCode } from '../../lib/notes/NotesError.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import { formatWhen } from './formatWhen.ts';
import type { RescueActions } from './RescueActions.ts';
import type { RescueState } from './RescueState.ts';
import { RescueWays } from './RescueWays.tsx';

interface UnopenedViewProps {
  why: NotesErrorCode | 'lost';
  /** When a backup was last written, ISO; null where none ever was. */
  lastBackup: string | null;
  rescue: RescueState;
  actions: RescueActions;
  now: Date;
  t: Translate;
}

/**
 * What stands in place of the panel where the notes cannot be opened, or are gone: why, and what the reader can do. A
 * store that is damaged is left as it is, and what can be read of it is saved first: more of it may be saved yet.
 */
export function UnopenedView({ why, lastBackup, rescue, actions, now, t }: UnopenedViewProps) {
  const isLost = why === 'lost';
  const isDamaged = isLost || why === 'storage-failed';
  const words = isLost ? t('unopened.lost') : isDamaged ? t('unopened.words') : t(codeKey('problem', why));
  return (
    <main class="panel unopened">
      <div role="alert">
        <h1>{t(isLost ? 'unopened.lostTitle' : 'unopened.title')}</h1>
        <p>{words}</p>
        {isDamaged && (
          <p>
            {lastBackup === null
              ? t('unopened.never')
              : t('unopened.lastBackup', formatWhen(lastBackup, now, t('languageTag')))}
          </p>
        )}
        {!isLost && (
          <button type="button" class="button" onClick={actions.retry}>
            {t('editor.tryAgain')}
          </button>
        )}
      </div>
      {isDamaged && <RescueWays rescue={rescue} actions={actions} now={now} t={t} />}
    </main>
  );
}
