import { type ComponentChild, render } from 'preact';

/** Draws a view into an empty page and gives the element around it. */
export function show(view: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const around = document.createElement('div');
  document.body.append(around);
  render(view, around);
  return around;
}
