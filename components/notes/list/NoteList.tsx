import { useMemo } from 'preact/hooks';
import { WindowedList } from '../../list/WindowedList.tsx';
import { EmptyState } from '../../panel/EmptyState.tsx';
import type { Translate } from '../../Translate.ts';
import { NOTE_HEIGHT } from '../NOTE_HEIGHT.ts';
import type { NotesActions } from '../NotesActions.ts';
import type { NotesState } from '../NotesState.ts';
import { ArrangeBar } from './ArrangeBar.tsx';
import type { Arrangement } from './Arrangement.ts';
import { arrangeNotes } from './arrangeNotes.ts';
import { DraftRows } from './DraftRows.tsx';
import { listTags } from './listTags.ts';
import { NoteRow } from './NoteRow.tsx';
import { type Scope, ScopeChoice } from './ScopeChoice.tsx';
import { UnreadableRow } from './UnreadableRow.tsx';

interface NoteListProps {
  state: NotesState & { entries: NonNullable<NotesState['entries']> };
  actions: NotesActions;
  now: Date;
  t: Translate;
  openTransfer: () => void;
  scope: Scope;
  chooseScope: (scope: Scope) => void;
  arrangement: Arrangement;
  arrange: (change: Partial<Arrangement>) => void;
}

const NOTHING = { query: '', tag: null, status: null, colour: null } as const;

/** The list of notes, of this document or of everything, with search, order and filters. */
export function NoteList({
  state,
  actions,
  openTransfer,
  now,
  t,
  scope,
  chooseScope,
  arrangement,
  arrange,
}: NoteListProps) {
  const { entries, here, places } = state;
  const inScope = useMemo(
    () => (scope === 'here' && here ? entries.filter(({ id }) => here.has(id)) : entries),
    [entries, here, scope],
  );
  const listed = useMemo(() => arrangeNotes(inScope, arrangement, places), [inScope, arrangement, places]);
  const tags = useMemo(() => listTags(entries), [entries]);
  if (entries.length === 0 && state.drafts.length === 0) {
    return (
      <EmptyState
        title={t('notes.noneTitle')}
        words={t('notes.none')}
        action={t('transfer.restore')}
        onAction={openTransfer}
      />
    );
  }
  return (
    <section class="note-list" aria-label={t('notes.list')}>
      <ScopeChoice
        scope={scope}
        counts={{ here: here?.size ?? null, everything: entries.length }}
        choose={chooseScope}
        t={t}
      />
      <ArrangeBar arrangement={arrangement} arrange={arrange} tags={tags} t={t} />
      <DraftRows drafts={state.drafts} resume={actions.edit} t={t} />
      <p class="unseen" role="status">
        {t('notes.listed', String(listed.length))}
      </p>
      {listed.length > 0 ? (
        <WindowedList
          items={listed}
          idOf={({ id }) => id}
          label={t('notes.list')}
          usualHeight={NOTE_HEIGHT}
          draw={(entry) =>
            entry.note === null ? (
              <UnreadableRow entry={entry} t={t} />
            ) : (
              <NoteRow
                note={entry.note}
                place={here?.has(entry.id) ? (places.get(entry.id) ?? { is: 'whole' }) : null}
                now={now}
                t={t}
                reveal={actions.reveal}
                edit={actions.edit}
                remove={actions.remove}
                confirm={actions.confirm}
                putHere={actions.putHere}
              />
            )
          }
        />
      ) : inScope.length > 0 ? (
        <EmptyState
          words={t('notes.noMatch')}
          action={t('notes.showAll')}
          onAction={() => arrange(NOTHING)}
        />
      ) : (
        <EmptyState title={t('notes.noneHereTitle')} words={t('notes.noneHere')} />
      )}
    </section>
  );
}
