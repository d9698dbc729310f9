import type { MarkPlace } from './placeMark.ts';

/** With less room between the glyph and the window's edge than this, its words unfold over the text. */
const LEAST_ROOM = 80;
const WIDEST = 260;

/** Puts a mark's button where it stands; hides it where its passage is not rendered. */
export function putMark(button: HTMLElement, at: MarkPlace | null, origin: DOMRect): void {
  button.hidden = at === null;
  if (at === null) return;
  button.style.translate = `${at.left - origin.left}px ${at.top - origin.top}px`;
  button.style.inlineSize = `${at.side}px`;
  button.style.blockSize = `${at.height}px`;
  const isAway = at.room >= LEAST_ROOM;
  button.style.setProperty('--room', `${isAway ? Math.floor(at.room) : WIDEST}px`);
  button.dataset.unfolds = isAway === at.isLeft ? 'left' : 'right';
}
