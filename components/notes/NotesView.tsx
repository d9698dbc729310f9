import { useState } from 'preact/hooks';
import { codeKey } from '../codeKey.ts';
import { BinIcon } from '../icons/BinIcon.tsx';
import { PlusIcon } from '../icons/PlusIcon.tsx';
import { TrayIcon } from '../icons/TrayIcon.tsx';
import type { Translate } from '../Translate.ts';
import { BinView } from './bin/BinView.tsx';
import type { Arrangement } from './list/Arrangement.ts';
import { NoteList } from './list/NoteList.tsx';
import type { Scope } from './list/ScopeChoice.tsx';
import { scopeInForce } from './list/scopeInForce.ts';
import type { NotesActions } from './NotesActions.ts';
import type { NotesState } from './NotesState.ts';
import { TurnButtons } from './TurnButtons.tsx';
import { BackupReminder } from './transfer/BackupReminder.tsx';
import type { TransferActions } from './transfer/TransferActions.ts';
import type { TransferState } from './transfer/TransferState.ts';
import { TransferView } from './transfer/TransferView.tsx';

interface NotesViewProps {
  state: NotesState;
  transfer: TransferState;
  actions: NotesActions & TransferActions;
  now: Date;
  t: Translate;
}

const FIRST: Arrangement = { query: '', order: 'place', tag: null, status: null, colour: null };

/** The notebook: list, bin, export and import, with undo and redo over all of it. */
export function NotesView({ state, transfer, actions, now, t }: NotesViewProps) {
  const [place, go] = useState<'list' | 'bin' | 'transfer'>('list');
  const [scope, chooseScope] = useState<Scope>('here');
  const [arrangement, setArrangement] = useState(FIRST);
  const { entries, here } = state;
  const inForce = scopeInForce(scope, state);
  const back = () => go('list');
  const failed = state.problem !== null && (
    <p class="damage" role="alert">
      {t(codeKey('problem', state.problem))}{' '}
      {state.problem === 'storage-failed' && (
        <button type="button" class="link-button" onClick={actions.openRescue}>
          {t('unopened.ways')}
        </button>
      )}
    </p>
  );
  if (entries === null) {
    return (
      failed || (
        <p class="empty" role="status">
          {t('notes.loading')}
        </p>
      )
    );
  }
  return (
    <div class="notes">
      {place === 'list' && (
        <>
          <div class="notes-bar">
            {here && (
              <button type="button" class="button first" onClick={actions.create}>
                <PlusIcon />
                {t('notes.create')}
              </button>
            )}
            <TurnButtons state={state} actions={actions} t={t} />
            <button
              type="button"
              class="quiet-button"
              aria-label={t('transfer.title')}
              title={t('transfer.title')}
              onClick={() => go('transfer')}
            >
              <TrayIcon />
            </button>
            <button
              type="button"
              class="quiet-button wide"
              aria-label={t('bin.count', String(state.bin.length))}
              title={t('bin.title')}
              onClick={() => go('bin')}
            >
              <BinIcon />
              {state.bin.length > 0 && <span class="count">{state.bin.length}</span>}
            </button>
          </div>
          <BackupReminder
            transfer={transfer}
            count={state.total}
            open={() => go('transfer')}
            now={now}
            t={t}
          />
          {failed}
          <NoteList
            state={{ ...state, entries }}
            actions={actions}
            now={now}
            t={t}
            scope={inForce}
            chooseScope={chooseScope}
            arrangement={arrangement}
            openTransfer={() => go('transfer')}
            arrange={(change) => setArrangement((current) => ({ ...current, ...change }))}
          />
        </>
      )}
      {place === 'bin' && <BinView entries={state.bin} actions={actions} back={back} now={now} t={t} />}
      {place === 'transfer' && (
        <TransferView
          state={state}
          transfer={transfer}
          scope={inForce}
          arrangement={arrangement}
          actions={actions}
          back={back}
          now={now}
          t={t}
        />
      )}
    </div>
  );
}
