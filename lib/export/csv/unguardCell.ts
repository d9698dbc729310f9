import { guardCell } from './guardCell.ts';

/** The text that `guardCell` was given. A cell that it would not have guarded stands as it is. */
export function unguardCell(cell: string): string {
  const inner = cell.slice(1);
  return cell.startsWith("'") && guardCell(inner) !== inner ? inner : cell;
}
