import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Translate } from '../../Translate.ts';
import { formatWhen } from '../formatWhen.ts';
import { excerptOf } from '../markdown/excerptOf.ts';
import { SourceName } from '../SourceName.tsx';

interface BinRowProps {
  note: Note;
  now: Date;
  t: Translate;
  restore: (id: string) => void;
  /** Asks whether it shall go for ever. */
  ask: (id: string) => void;
}

/** One note in the bin: what it is, when it came here, and the two ways out. */
export function BinRow({ note, now, t, restore, ask }: BinRowProps) {
  const { quote, comment, source, deleted } = note;
  const name = quote || source.title;
  return (
    <article class="note" data-colour={note.colour}>
      <SourceName source={source} t={t} />
      {quote !== '' && (
        <blockquote class="note-quote">
          <bdi class="note-words">{quote}</bdi>
        </blockquote>
      )}
      {comment.trim() !== '' && (
        <p class="note-comment">
          <bdi>{excerptOf(comment)}</bdi>
        </p>
      )}
      <footer class="note-foot">
        <span class="note-when">{t('bin.since', formatWhen(deleted ?? '', now, t('languageTag')))}</span>
        <span class="note-ways">
          <button
            type="button"
            class="link-button"
            aria-label={t('bin.restoreNamed', name)}
            onClick={() => restore(note.id)}
          >
            {t('bin.restore')}
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={t('bin.purgeNamed', name)}
            onClick={() => ask(note.id)}
          >
            {t('bin.purge')}
          </button>
        </span>
      </footer>
    </article>
  );
}
