import type { SelectionActions } from '../../components/selection/SelectionActions.ts';
import { drawNotice } from './drawNotice.ts';
import type { PageParts } from './PageParts.ts';
import { placeBeside } from './placeBeside.ts';
import type { Views } from './Views.ts';
import { watchEscape } from './watchEscape.ts';
import { watchWindow } from './watchWindow.ts';

/** The buttons beside a selection. */
export interface SelectionBar {
  /** Opens beside a range, in the window's corner for null; '' shows the buttons and says nothing. */
  open(range: Range | null, message: string): Promise<void>;
  close(): void;
  /** The range that it stands beside. */
  range(): Range | null;
}

/** Prepares the buttons beside a selection, until the parts' signal is aborted; Escape closes them. */
export function createSelectionBar(
  { options, host, views, signal }: PageParts,
  actions: SelectionActions,
): SelectionBar {
  const { t } = options;
  let container: HTMLElement | null = null;
  let range: Range | null = null;
  let isOpen = false;
  let drawing: Views | null = null;

  function makeContainer(): HTMLElement {
    const made = document.createElement('div');
    made.className = 'selection';
    // A press on a button would take the selection away from the page.
    made.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    made.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    host().root.append(made);
    return made;
  }

  function place(): void {
    if (container === null || !isOpen) return;
    const rect = [...(range?.getClientRects() ?? [])].findLast(({ width }) => width > 0) ?? new DOMRect();
    placeBeside(container, rect);
    const isGone = rect.bottom < 0 || rect.top > window.innerHeight;
    container.style.visibility = isGone ? 'hidden' : '';
  }

  function close(): void {
    range = null;
    isOpen = false;
    if (container === null) return;
    if (drawing === null) container.replaceChildren();
    else drawing.drawSelection(container, null, { t, actions });
  }

  async function open(next: Range | null, message: string): Promise<void> {
    range = next?.cloneRange() ?? null;
    isOpen = true;
    const opened = range;
    if (drawing === null) {
      drawing = await views().catch(() => null);
      if (range !== opened || !isOpen || signal.aborted) return;
      container?.replaceChildren();
    }
    container ??= makeContainer();
    if (drawing === null) drawNotice(container, t, () => void open(range, message));
    else drawing.drawSelection(container, { message }, { t, actions });
    place();
  }

  watchEscape(() => {
    const wasOpen = isOpen;
    close();
    return wasOpen;
  }, signal);
  watchWindow(place, signal);
  return { open, close, range: () => range };
}
