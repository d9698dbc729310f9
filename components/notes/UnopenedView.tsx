import type { NotesErrorCode } from '../../lib/notes/NotesError.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import { formatWhen } from './formatWhen.ts';

interface UnopenedViewProps {
  why: NotesErrorCode;
  /** When a backup was last written, ISO; null where none ever was. */
  lastBackup: string | null;
  retry: () => void;
  now: Date;
  t: Translate;
}

/**
 * What stands in place of the panel where the notes cannot be opened: why, and what the reader can do. A store that is
 * damaged is left as it is: what is in it may be saved yet.
 */
export function UnopenedView({ why, lastBackup, retry, now, t }: UnopenedViewProps) {
  const isDamaged = why === 'storage-failed';
  return (
    <main class="panel">
      <div class="empty" role="alert">
        <h1>{t('unopened.title')}</h1>
        <p>{isDamaged ? t('unopened.words') : t(codeKey('problem', why))}</p>
        {isDamaged && (
          <p>
            {lastBackup === null
              ? t('unopened.never')
              : t('unopened.lastBackup', formatWhen(lastBackup, now, t('languageTag')))}
          </p>
        )}
        <button type="button" class="button" onClick={retry}>
          {t('editor.tryAgain')}
        </button>
      </div>
    </main>
  );
}
