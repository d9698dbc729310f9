import { useMemo, useState } from 'preact/hooks';
import { WindowedList } from '../../list/WindowedList.tsx';
import { EmptyState } from '../../panel/EmptyState.tsx';
import type { Translate } from '../../Translate.ts';
import { BulkBar } from '../bulk/BulkBar.tsx';
import type { BulkDeed } from '../bulk/BulkDeed.ts';
import { ChosenRow } from '../bulk/ChosenRow.tsx';
import { FindingRows } from '../found/FindingRows.tsx';
import { NOTE_HEIGHT } from '../NOTE_HEIGHT.ts';
import type { NotesActions } from '../NotesActions.ts';
import type { NotesState } from '../NotesState.ts';
import { ArrangeBar } from './ArrangeBar.tsx';
import type { Arrangement } from './Arrangement.ts';
import { DraftRows } from './DraftRows.tsx';
import { listTags } from './listTags.ts';
import { NoteRow } from './NoteRow.tsx';
import { type Scope, ScopeChoice } from './ScopeChoice.tsx';
import { UnreadableRow } from './UnreadableRow.tsx';
import { useListed } from './useListed.ts';

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

/** The list of notes of a scope, with search, order, filters, and a way to change many at once. */
export function NoteList(props: NoteListProps) {
  const { state, actions, openTransfer, now, t, scope, chooseScope, arrangement, arrange } = props;
  const { entries, here, recommendation, places, isWhole, total } = state;
  const { inScope, listed } = useListed(state, scope, arrangement);
  const tags = useMemo(() => listTags(entries), [entries]);
  const [marked, mark] = useState<ReadonlySet<string> | null>(null);
  const ids = listed.flatMap(({ id, note }) => (note === null ? [] : [id]));
  // What is not listed any more is not changed unseen.
  const chosen = marked && ids.filter((id) => marked.has(id));
  function choose(id: string, isOn: boolean): void {
    const others = (chosen ?? []).filter((other) => other !== id);
    mark(new Set(isOn ? [...others, id] : others));
  }
  function act(deed: BulkDeed): void {
    if (chosen) actions.changeMany(chosen, deed);
    if (deed.is === 'delete') mark(null);
  }
  if (entries.length === 0 && isWhole && state.drafts.length === 0) {
    return (
      <EmptyState
        title={t('notes.noneTitle')}
        words={t('notes.none')}
        action={t('transfer.restore')}
        onAction={openTransfer}
      />
    );
  }
  const counts = {
    here: here?.size ?? null,
    recommendation: recommendation?.size ?? null,
    everything: total,
  };
  return (
    <section class="note-list" aria-label={t('notes.list')}>
      <ScopeChoice scope={scope} counts={counts} choose={chooseScope} t={t} />
      <ArrangeBar
        arrangement={arrangement}
        arrange={arrange}
        tags={tags}
        isChoosing={marked !== null}
        choose={(isOn) => mark(isOn ? new Set() : null)}
        t={t}
      />
      {chosen && (
        <BulkBar
          chosen={chosen.length}
          listed={ids.length}
          tags={tags}
          chooseAll={(isOn) => mark(new Set(isOn ? ids : []))}
          act={act}
          openTransfer={openTransfer}
          done={() => mark(null)}
          t={t}
        />
      )}
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
              <ChosenRow note={entry.note} isChosen={marked?.has(entry.id) ?? null} choose={choose} t={t}>
                <NoteRow
                  note={entry.note}
                  place={here?.has(entry.id) ? (places.get(entry.id) ?? { is: 'whole' }) : null}
                  now={now}
                  t={t}
                  actions={actions}
                />
              </ChosenRow>
            )
          }
        />
      ) : inScope.length > 0 ? (
        <EmptyState
          words={t('notes.noMatch')}
          action={t('notes.showAll')}
          onAction={() => arrange(NOTHING)}
        />
      ) : isWhole ? (
        <EmptyState title={t('notes.noneHereTitle')} words={t('notes.noneHere')} />
      ) : (
        <p class="empty" role="status">
          {t('notes.loading')}
        </p>
      )}
      <FindingRows findings={state.find(arrangement.query)} open={actions.openFinding} t={t} />
    </section>
  );
}
