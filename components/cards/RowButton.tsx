import type { ComponentChildren } from 'preact';
import { ArrowIcon } from '../icons/ArrowIcon.tsx';

interface RowButtonProps {
  label: ComponentChildren;
  onClick: () => void;
  children?: ComponentChildren;
}

/** A row of a card that leads to another card: a label, what it says, an arrow. */
export function RowButton({ label, onClick, children }: RowButtonProps) {
  return (
    <li>
      <button type="button" class="row" onClick={onClick}>
        <span class="row-words">
          <b class="row-label">{label}</b>
          <span class="row-text">{children}</span>
        </span>
        <ArrowIcon />
      </button>
    </li>
  );
}
