import type { MarkPlace } from './placeMark.ts';

/** Puts a mark's button where it stands; hides it where its passage is not rendered. */
export function putMark(button: HTMLElement, at: MarkPlace | null, origin: DOMRect): void {
  button.hidden = at === null;
  if (at === null) return;
  button.style.translate = `${at.left - origin.left}px ${at.top - origin.top}px`;
  button.style.inlineSize = `${at.side}px`;
  button.style.blockSize = `${at.height}px`;
  button.style.setProperty('--room', `${Math.floor(at.room)}px`);
  button.dataset.unfolds = at.isLeft ? 'left' : 'right';
}
