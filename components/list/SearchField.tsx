import type { KeyboardEventHandler } from 'preact';
import { SearchIcon } from '../icons/SearchIcon.tsx';

interface SearchFieldProps {
  words: string;
  /** What it searches, as its name and while it is empty. */
  label: string;
  change: (words: string) => void;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
}

/** The field above a list that shows only what has the words typed into it. */
export function SearchField({ words, label, change, onKeyDown }: SearchFieldProps) {
  return (
    <label class="search">
      <SearchIcon />
      <input
        type="search"
        value={words}
        placeholder={label}
        aria-label={label}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
