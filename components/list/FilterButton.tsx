import { FilterIcon } from '../icons/FilterIcon.tsx';
import type { Translate } from '../Translate.ts';

interface FilterButtonProps {
  /** Id of the element with the filters. */
  controls: string;
  isOpen: boolean;
  open: (isOpen: boolean) => void;
  /** How many filters are set. */
  inUse: number;
  t: Translate;
}

/** Shows and hides the filters of a list, and counts those in use. */
export function FilterButton({ controls, isOpen, open, inUse, t }: FilterButtonProps) {
  return (
    <button
      type="button"
      class="quiet-button wide"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => open(!isOpen)}
    >
      <FilterIcon />
      {inUse > 0 ? t('notes.filtersInUse', String(inUse)) : t('notes.filters')}
    </button>
  );
}
