import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { codeKey } from '../../codeKey.ts';
import { BreakIcon } from '../../icons/BreakIcon.tsx';
import type { Translate } from '../../Translate.ts';
import type { NotePlace } from '../NotePlace.ts';

interface PlaceQuestionProps {
  note: Note;
  place: NotePlace;
  t: Translate;
  confirm: (note: Note) => void;
  putHere: (note: Note) => void;
}

/**
 * What is to be said of a passage that the page has not, or not quite, as it was noted: why, and what its reader can do.
 * Nothing where it stands as noted.
 */
export function PlaceQuestion({ note, place, t, confirm, putHere }: PlaceQuestionProps) {
  const isEdited = place.is === 'placed' && place.isEdited;
  if (place.is !== 'not-placed' && !isEdited) return null;
  return (
    <div class="note-missing">
      <BreakIcon />
      <p>
        {place.is === 'not-placed' ? (
          <>
            <b>{t('notes.notPlaced')}</b> {t(codeKey('orphan', place.why))}
          </>
        ) : (
          <>
            <b>{t('notes.edited')}</b> {t('notes.stillRight')}
          </>
        )}
        <span class="note-ways">
          {isEdited && (
            <button
              type="button"
              class="link-button"
              aria-label={t('notes.confirmNamed', note.quote)}
              onClick={() => confirm(note)}
            >
              {t('notes.confirm')}
            </button>
          )}
          <button
            type="button"
            class="link-button"
            aria-label={t('notes.placeHereNamed', note.quote)}
            onClick={() => putHere(note)}
          >
            {t('notes.placeHere')}
          </button>
        </span>
      </p>
    </div>
  );
}
