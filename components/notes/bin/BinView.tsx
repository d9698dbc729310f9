import { useState } from 'preact/hooks';
import { BackIcon } from '../../icons/BackIcon.tsx';
import { WindowedList } from '../../list/WindowedList.tsx';
import { EmptyState } from '../../panel/EmptyState.tsx';
import type { Translate } from '../../Translate.ts';
import { NOTE_HEIGHT } from '../NOTE_HEIGHT.ts';
import type { NoteEntry } from '../NoteEntry.ts';
import type { NotesActions } from '../NotesActions.ts';
import { BinRow } from './BinRow.tsx';
import { Question } from './Question.tsx';

interface BinViewProps {
  entries: readonly NoteEntry[];
  actions: Pick<NotesActions, 'restore' | 'purge'>;
  back: () => void;
  now: Date;
  t: Translate;
}

/** The bin: each note comes back at a click, or goes for ever after a question. */
export function BinView({ entries, actions, back, now, t }: BinViewProps) {
  const [asked, ask] = useState<readonly string[] | null>(null);
  const notes = entries.flatMap(({ note }) => (note === null ? [] : [note]));
  function purge(): void {
    if (asked) actions.purge(asked);
    ask(null);
  }
  return (
    <section class="bin" aria-labelledby="bin-title">
      <header class="sub-head">
        <button type="button" class="quiet-button wide" onClick={back}>
          <BackIcon />
          {t('notes.back')}
        </button>
        <h2 id="bin-title">{t('bin.title')}</h2>
      </header>
      <p class="sub-words">{t('bin.words')}</p>
      {notes.length === 0 ? (
        <EmptyState words={t('bin.empty')} />
      ) : (
        <>
          <WindowedList
            items={notes}
            idOf={({ id }) => id}
            label={t('bin.title')}
            usualHeight={NOTE_HEIGHT}
            draw={(note) => (
              <BinRow note={note} now={now} t={t} restore={actions.restore} ask={(id) => ask([id])} />
            )}
          />
          <footer class="sub-foot">
            <button type="button" class="button" onClick={() => ask(notes.map(({ id }) => id))}>
              {t('bin.emptyIt', String(notes.length))}
            </button>
          </footer>
        </>
      )}
      {asked !== null && (
        <Question
          words={t('bin.question', String(asked.length))}
          yes={t('bin.purge')}
          no={t('bin.keep')}
          onYes={purge}
          onNo={() => ask(null)}
        />
      )}
    </section>
  );
}
