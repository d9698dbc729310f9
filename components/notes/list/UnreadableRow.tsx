import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import type { NoteEntry } from '../NoteEntry.ts';

interface UnreadableRowProps {
  entry: Extract<NoteEntry, { note: null }>;
  t: Translate;
}

/** A stored record that this version cannot read: why, that it is kept, and what is in it. */
export function UnreadableRow({ entry, t }: UnreadableRowProps) {
  return (
    <article class="note unreadable">
      <p class="note-missing">
        <span>
          <b>{t('notes.unreadable')}</b> {t(codeKey('unreadable', entry.problem))}
        </span>
      </p>
      <details class="note-raw">
        <summary>{t('notes.showRaw')}</summary>
        <pre>{entry.raw}</pre>
      </details>
    </article>
  );
}
