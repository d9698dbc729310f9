import { useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../../icons/CloseIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { suggestTags } from './suggestTags.ts';

interface TagFieldProps {
  tags: readonly string[];
  /** All tags in use, the most used first. */
  known: readonly string[];
  change: (tags: string[]) => void;
  t: Translate;
}

/** Longer ones are no tags. */
const MOST = 60;

/** The tags of a note: typed, completed from those in use, taken away. A comma or Enter ends one. */
export function TagField({ tags, known, change, t }: TagFieldProps) {
  const [typed, type] = useState('');
  const [current, point] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const offered = suggestTags(typed, known, tags);

  function add(words: string): void {
    const added = words
      .split(',')
      .map((tag) => tag.trim().replace(/\s+/g, ' '))
      .filter((tag) => tag !== '');
    if (added.length > 0) change([...new Set([...tags, ...added])]);
    type('');
    point(-1);
  }
  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && offered.length > 0) {
      event.preventDefault();
      point((current + step + offered.length + 1) % (offered.length + 1));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed.trim() !== '') {
      event.preventDefault();
      add(offered[current] ?? typed);
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') change(tags.slice(0, -1));
  }
  return (
    <div class="field">
      <label for="tag-input">{t('note.tags')}</label>
      <div class="tag-field">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              class="tag-away"
              aria-label={t('editor.removeTag', tag)}
              onClick={() => {
                change(tags.filter((other) => other !== tag));
                field.current?.focus();
              }}
            >
              <CloseIcon />
            </button>
          </span>
        ))}
        <input
          ref={field}
          id="tag-input"
          role="combobox"
          autocomplete="off"
          maxLength={MOST}
          aria-expanded={offered.length > 0}
          aria-controls="tag-offers"
          aria-autocomplete="list"
          {...(current >= 0 && offered[current] ? { 'aria-activedescendant': `tag-offer-${current}` } : {})}
          placeholder={tags.length === 0 ? t('editor.tagHint') : ''}
          value={typed}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (value.includes(',')) add(value);
            else type(value);
            point(-1);
          }}
          onKeyDown={press}
          onBlur={() => add(typed)}
        />
      </div>
      <div
        id="tag-offers"
        class="tag-offers"
        role="listbox"
        aria-label={t('editor.tagOffers')}
        hidden={offered.length === 0}
      >
        {offered.map((tag, index) => (
          // The field keeps the focus, as a combobox has it: these are for the pointer.
          <div
            key={tag}
            id={`tag-offer-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            <bdi>{tag}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}
