import { useState } from 'preact/hooks';
import type { Content } from '../../../lib/notes/schema/contentSchema.ts';
import { BinIcon } from '../../icons/BinIcon.tsx';
import { TrayIcon } from '../../icons/TrayIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { ColourChoice } from '../editor/ColourChoice.tsx';
import type { BulkDeed } from './BulkDeed.ts';
import { BulkTag } from './BulkTag.tsx';

interface BulkBarProps {
  /** How many notes are chosen, and how many are listed. */
  chosen: number;
  listed: number;
  /** Tags in use. */
  tags: readonly string[];
  chooseAll: (isOn: boolean) => void;
  act: (deed: BulkDeed) => void;
  openTransfer: () => void;
  done: () => void;
  t: Translate;
}

/** What can be done to the notes that are chosen in the list; nothing is asked again, since one undo takes it back. */
export function BulkBar({ chosen, listed, tags, chooseAll, act, openTransfer, done, t }: BulkBarProps) {
  const [way, go] = useState<'tag' | 'colour' | null>(null);
  const [colour, setColour] = useState<Content['colour'] | null>(null);
  const isNone = chosen === 0;
  return (
    <section class="bulk" aria-label={t('bulk.title')}>
      <div class="bulk-row">
        <label class="bulk-all">
          <input
            type="checkbox"
            checked={chosen === listed && listed > 0}
            indeterminate={chosen > 0 && chosen < listed}
            onChange={(event) => chooseAll(event.currentTarget.checked)}
          />
          <span role="status">{t('bulk.chosen', String(chosen), String(listed))}</span>
        </label>
        <button type="button" class="quiet-button wide" onClick={done}>
          {t('bulk.done')}
        </button>
      </div>
      <div class="bulk-row">
        {(['tag', 'colour'] as const).map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-expanded={way === name}
            disabled={isNone}
            onClick={() => go(way === name ? null : name)}
          >
            {t(`bulk.${name}`)}
          </button>
        ))}
        <button type="button" class="button" disabled={isNone} onClick={() => act({ is: 'delete' })}>
          <BinIcon />
          {t('notes.delete')}
        </button>
        <button type="button" class="button" onClick={openTransfer}>
          <TrayIcon />
          {t('bulk.export')}
        </button>
      </div>
      {way === 'tag' && !isNone && <BulkTag tags={tags} act={act} t={t} />}
      {way === 'colour' && !isNone && (
        <ColourChoice
          colour={colour}
          choose={(next) => {
            setColour(next);
            act({ is: 'colour', colour: next });
          }}
          t={t}
        />
      )}
    </section>
  );
}
