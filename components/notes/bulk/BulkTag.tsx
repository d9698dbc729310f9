import { useState } from 'preact/hooks';
import type { Translate } from '../../Translate.ts';
import type { BulkDeed } from './BulkDeed.ts';

interface BulkTagProps {
  /** Tags in use. */
  tags: readonly string[];
  act: (deed: BulkDeed) => void;
  t: Translate;
}

/** Longer ones are no tags. */
const MOST = 60;

/** One tag for the notes that are chosen: given to all of them, or taken from all. */
export function BulkTag({ tags, act, t }: BulkTagProps) {
  const [typed, type] = useState('');
  const tag = typed.trim().replace(/\s+/g, ' ');
  const isNone = tag === '';
  function give(): void {
    if (isNone) return;
    act({ is: 'tag', tag });
    type('');
  }
  return (
    <form
      class="bulk-row"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label class="text-field bulk-tag">
        <span class="unseen">{t('note.tag')}</span>
        <input
          list="bulk-tags"
          maxLength={MOST}
          placeholder={t('editor.tagHint')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <datalist id="bulk-tags">
        {tags.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={isNone}>
        {t('bulk.give')}
      </button>
      <button
        type="button"
        class="button"
        disabled={isNone || !tags.includes(tag)}
        onClick={() => act({ is: 'untag', tag })}
      >
        {t('bulk.take')}
      </button>
    </form>
  );
}
