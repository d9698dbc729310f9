import { useEffect, useMemo, useState } from 'preact/hooks';
import { codeKey } from '../../codeKey.ts';
import { BackIcon } from '../../icons/BackIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { formatWhen } from '../formatWhen.ts';
import type { Arrangement } from '../list/Arrangement.ts';
import type { Scope } from '../list/ScopeChoice.tsx';
import type { NotesActions } from '../NotesActions.ts';
import type { NotesState } from '../NotesState.ts';
import { AutoBackupField } from './AutoBackupField.tsx';
import { chooseNotes } from './chooseNotes.ts';
import { ExportForm } from './ExportForm.tsx';
import { nameDocuments } from './nameDocuments.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { pickSession } from './pickSession.ts';
import type { TransferActions } from './TransferActions.ts';
import type { TransferState } from './TransferState.ts';
import { Working } from './Working.tsx';

interface TransferViewProps {
  state: NotesState;
  transfer: TransferState;
  /** What the list shows now. */
  scope: Scope;
  arrangement: Arrangement;
  actions: TransferActions & Pick<NotesActions, 'undo'>;
  back: () => void;
  now: Date;
  t: Translate;
}

/** Export and import: notes of interest in one format or another, a backup of everything, and the way back from a backup. */
export function TransferView(props: TransferViewProps) {
  const { state, transfer, scope, arrangement, actions, back, now, t } = props;
  const { work, preview, problem, done, lastBackup, auto, sessions } = transfer;
  const { entries, here, places } = state;
  const [wanted, chooseSession] = useState<string | null>(null);
  const session = pickSession(sessions, [wanted, ...state.sessionsHere]);
  const named = useMemo(
    () => nameDocuments(entries, state.sessionsHere),
    [entries, state.sessionsHere.join()],
  );
  useEffect(() => actions.listSessions(named), [named.join('\n')]);
  // Thousands of notes; while a file is written the panel is drawn again and again.
  const choices = useMemo(
    () => chooseNotes(state, scope, arrangement, session),
    [entries, here, session, scope, arrangement],
  );
  const isBusy = work !== null;
  return (
    <section class="transfer" aria-labelledby="transfer-title">
      <header class="sub-head">
        <button type="button" class="quiet-button wide" onClick={back}>
          <BackIcon />
          {t('notes.back')}
        </button>
        <h2 id="transfer-title">{t('transfer.title')}</h2>
      </header>
      <div class="transfer-body">
        <div role="status">
          {done?.is === 'written' && <p class="done-line">{t('transfer.doneWritten', done.fileName)}</p>}
          {done?.is === 'imported' && (
            <p class="done-line">
              {t('transfer.doneImported', String(done.count))}{' '}
              {done.batch !== null && (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => done.batch && actions.undo(done.batch)}
                >
                  {t('transfer.undoImport')}
                </button>
              )}
            </p>
          )}
        </div>
        {problem !== null && (
          <p class="damage" role="alert">
            {t(codeKey('problem', problem))}
          </p>
        )}
        {work && <Working work={work} cancel={actions.cancel} t={t} />}
        <section class="transfer-part">
          <h3>{t('export.title')}</h3>
          <p class="sub-words">{t('export.words')}</p>
          {/* What is still being read would be missing from the file. */}
          <ExportForm
            choices={choices}
            sessions={sessions}
            session={session}
            chooseSession={chooseSession}
            isBusy={isBusy || !state.isWhole}
            write={(selection, asked) => {
              const order = selection === 'listed' ? arrangement.order : 'place';
              actions.exportNotes({ ...asked, order, places });
            }}
            t={t}
          />
        </section>
        <section class="transfer-part">
          <h3>{t('transfer.backup')}</h3>
          <p class="sub-words">{t('transfer.backupWords')}</p>
          <div class="ways">
            <button type="button" class="button" disabled={isBusy} onClick={actions.exportBackup}>
              {t('transfer.writeBackup')}
            </button>
          </div>
          {lastBackup !== undefined && (
            <p class="hint">
              {lastBackup === null
                ? t('transfer.never')
                : t('transfer.lastBackup', formatWhen(lastBackup, now, t('languageTag')))}
            </p>
          )}
          {auto && <AutoBackupField auto={auto} choose={actions.chooseAutoBackup} now={now} t={t} />}
        </section>
        <section class="transfer-part">
          <h3>{t('transfer.restore')}</h3>
          <p class="sub-words">{t('transfer.restoreWords')}</p>
          <label class="file-field">
            {t('transfer.chooseFile')}
            <input
              type="file"
              accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
              disabled={isBusy}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) actions.readFile(file);
                // The same file can be chosen again.
                event.currentTarget.value = '';
              }}
            />
          </label>
          {preview && !isBusy && <PreviewTable preview={preview} actions={actions} now={now} t={t} />}
        </section>
      </div>
    </section>
  );
}
