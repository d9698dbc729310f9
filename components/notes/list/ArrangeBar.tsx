import { useState } from 'preact/hooks';
import { STATUSES, type Status } from '../../../lib/notes/schema/STATUSES.ts';
import { Choice } from '../../list/Choice.tsx';
import { FilterButton } from '../../list/FilterButton.tsx';
import { SearchField } from '../../list/SearchField.tsx';
import type { Translate } from '../../Translate.ts';
import { COLOURS } from '../COLOURS.ts';
import { STATUS_KEYS } from '../STATUS_KEYS.ts';
import { type Arrangement, NOTE_ORDERS, type NoteOrder } from './Arrangement.ts';

interface ArrangeBarProps {
  arrangement: Arrangement;
  arrange: (change: Partial<Arrangement>) => void;
  /** All tags that there are, in order. */
  tags: readonly string[];
  /** Whether notes are being chosen in the list. */
  isChoosing: boolean;
  choose: (isOn: boolean) => void;
  t: Translate;
}

const COLOUR_NUMBERS = [1, 2, 3, 4] as const;

/** Search, order and filters of the list of notes; the filters wait behind a button that counts those in use. */
export function ArrangeBar({ arrangement, arrange, tags, isChoosing, choose, t }: ArrangeBarProps) {
  const { query, order, tag, status, colour } = arrangement;
  const inUse = [tag, status, colour].filter((filter) => filter !== null).length;
  const [isOpen, open] = useState(inUse > 0);
  return (
    <search class="arrange">
      <SearchField words={query} label={t('notes.search')} change={(next) => arrange({ query: next })} />
      <div class="arrange-row">
        <Choice<NoteOrder>
          label={t('notes.order')}
          value={order}
          options={NOTE_ORDERS.map((name) => [name, t(`order.${name}`)])}
          choose={(next) => arrange({ order: next ?? 'place' })}
        />
        <button
          type="button"
          class="quiet-button wide"
          aria-pressed={isChoosing}
          onClick={() => choose(!isChoosing)}
        >
          {t('bulk.select')}
        </button>
        <FilterButton controls="note-filters" isOpen={isOpen} open={open} inUse={inUse} t={t} />
      </div>
      <div id="note-filters" class="filters" hidden={!isOpen}>
        <Choice<Status>
          label={t('note.status')}
          value={status}
          any={t('notes.anyStatus')}
          options={STATUSES.map((name) => [name, t(STATUS_KEYS[name])])}
          choose={(next) => arrange({ status: next })}
        />
        <Choice<`${1 | 2 | 3 | 4}`>
          label={t('note.colour')}
          value={colour === null ? null : `${colour}`}
          any={t('notes.anyColour')}
          options={COLOUR_NUMBERS.map((number) => [`${number}`, t(`colour.${COLOURS[number]}`)])}
          choose={(next) => arrange({ colour: next === null ? null : (Number(next) as 1 | 2 | 3 | 4) })}
        />
        <Choice<string>
          label={t('note.tag')}
          value={tag}
          any={t('notes.anyTag')}
          options={tags.map((name) => [name, name])}
          choose={(next) => arrange({ tag: next })}
        />
      </div>
    </search>
  );
}
