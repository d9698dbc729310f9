import type { ComponentChildren } from 'preact';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Translate } from '../../Translate.ts';

interface ChosenRowProps {
  note: Note;
  /** Null while notes are not chosen in the list. */
  isChosen: boolean | null;
  choose: (id: string, isOn: boolean) => void;
  t: Translate;
  children: ComponentChildren;
}

/** A note's row with a box to choose it by, while notes are chosen. */
export function ChosenRow({ note, isChosen, choose, t, children }: ChosenRowProps) {
  if (isChosen === null) return <>{children}</>;
  return (
    <div class="chosen-row" data-chosen={isChosen}>
      <input
        type="checkbox"
        aria-label={t('bulk.chooseNamed', note.quote || note.source.title)}
        checked={isChosen}
        onChange={(event) => choose(note.id, event.currentTarget.checked)}
      />
      {children}
    </div>
  );
}
