import type { Heading } from '../Heading.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';

/** Adds a heading: what stands deeper than it ends, and the numbering of deeper headings begins anew. */
export function addHeading(
  piece: Piece,
  { level, label, title }: Pick<Heading, 'level' | 'label' | 'title'>,
  state: OutlineState,
): Heading {
  const heading: Heading = { level, label, title, start: piece.start, end: piece.end };
  piece.role = 'heading';
  state.headings.push(heading);
  const { annexHeading } = state;
  const above = state.path.filter((other) => other === annexHeading || other.level < level);
  state.path = [...above, heading];
  if (level <= 1) state.last.capital = 0;
  if (level <= 2) state.last.number = 0;
  state.paragraph = null;
  state.levels = [];
  state.list = null;
  return heading;
}
