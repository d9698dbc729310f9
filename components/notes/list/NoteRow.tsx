import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { BinIcon } from '../../icons/BinIcon.tsx';
import { CopyIcon } from '../../icons/CopyIcon.tsx';
import { PenIcon } from '../../icons/PenIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { COLOURS } from '../COLOURS.ts';
import { formatWhen } from '../formatWhen.ts';
import { excerptOf } from '../markdown/excerptOf.ts';
import { SymbolLinks } from '../markdown/SymbolLinks.tsx';
import type { NotePlace } from '../NotePlace.ts';
import type { NotesActions } from '../NotesActions.ts';
import { SourceName } from '../SourceName.tsx';
import { StatusFlag } from '../StatusFlag.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';

interface NoteRowProps {
  note: Note;
  /** Where it stands on the page in front; null where it is on another document. */
  place: NotePlace | null;
  now: Date;
  t: Translate;
  actions: Pick<NotesActions, 'reveal' | 'edit' | 'copyNote' | 'remove' | 'confirm' | 'putHere'>;
}

/** One note in a list. Its passage leads to the page; what is written about it, to the editor. */
export function NoteRow({ note, place, now, t, actions }: NoteRowProps) {
  const { reveal, edit, copyNote, remove, confirm, putHere } = actions;
  const { quote, comment, source, tags, status, statusDay } = note;
  const isMissing = place?.is === 'not-placed';
  const name = quote || source.title;
  return (
    <article class="note" data-colour={note.colour}>
      {place === null && <SourceName source={source} t={t} />}
      {isMissing ? (
        <blockquote class="note-quote missing">
          <bdi>{quote}</bdi>
        </blockquote>
      ) : (
        <button
          type="button"
          class={quote ? 'note-quote' : 'note-quote whole'}
          title={t(place === null ? 'notes.openDocument' : quote ? 'notes.showOnPage' : 'notes.whole')}
          onClick={() => reveal(note)}
        >
          <span class="unseen">{t(`colour.${COLOURS[note.colour]}`)}</span>
          <bdi class="note-words">{quote || t('notes.whole')}</bdi>
        </button>
      )}
      {place !== null && (
        <PlaceQuestion note={note} place={place} t={t} confirm={confirm} putHere={putHere} />
      )}
      {comment.trim() !== '' && (
        <button type="button" class="note-comment" onClick={() => edit(note.id)}>
          <bdi>{excerptOf(comment)}</bdi>
        </button>
      )}
      <SymbolLinks text={comment} t={t} />
      <footer class="note-foot">
        {status && <StatusFlag status={status} day={statusDay} t={t} />}
        {tags.map((tag) => (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ))}
        <span class="note-when">
          {place?.is === 'placed' && place.isFromDraft && <b>{t('notes.fromDraft')}</b>}
          {place !== null && <SourceName source={source} placeOnly t={t} />}
          <time dateTime={note.updated}>{formatWhen(note.updated, now, t('languageTag'))}</time>
        </span>
        <span class="note-do">
          <button
            type="button"
            class="quiet-button"
            aria-label={t('notes.editNamed', name)}
            title={t('notes.edit')}
            onClick={() => edit(note.id)}
          >
            <PenIcon />
          </button>
          <button
            type="button"
            class="quiet-button"
            aria-label={t('notes.copyNamed', name)}
            title={t('notes.copy')}
            onClick={() => copyNote(note)}
          >
            <CopyIcon />
          </button>
          <button
            type="button"
            class="quiet-button"
            aria-label={t('notes.deleteNamed', name)}
            title={t('notes.delete')}
            onClick={() => remove(note.id)}
          >
            <BinIcon />
          </button>
        </span>
      </footer>
    </article>
  );
}
