import type { Translate } from '../../components/Translate.ts';
import { canBeShown } from '../anchoring/canBeShown.ts';
import type { DomSource } from '../anchoring/DomSource.ts';
import type { Host } from './createHost.ts';
import type { PageReference } from './PageReference.ts';
import { watchWindow } from './watchWindow.ts';

/** The place of the keyboard among the references of a page. */
export interface Cursor {
  /** Goes on by one (1) or back by one (-1), round at the ends, from what is in the window when nowhere yet. */
  move(by: 1 | -1): Promise<void>;
  /** Gives the keyboard back to the page; false when it was not here. */
  leave(): boolean;
}

/** What the cursor needs of the page. */
export interface CursorOptions {
  host: () => Host;
  source: DomSource;
  references: () => PageReference[];
  t: Translate;
  /** The cursor came to a reference: paint it and show its card. */
  onReach: (reference: PageReference) => void;
  /** Enter: the keyboard goes into the card. */
  onEnter: (reference: PageReference) => void;
  onLeave: () => void;
  signal: AbortSignal;
}

/**
 * Prepares to go from reference to reference with the keyboard.
 *
 * The focus stands on a real button of the overlay over the words, so that a screen reader says where it is and Enter
 * works by itself; no key of the page is taken.
 */
export function createCursor(options: CursorOptions): Cursor {
  const { host, source, references, t, signal } = options;
  let current: PageReference | null = null;
  let button: HTMLButtonElement | null = null;
  let returnTo: Element | null = null;

  function makeButton(): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'cursor';
    made.addEventListener('click', () => current !== null && options.onEnter(current), { signal });
    host().root.append(made);
    return made;
  }

  function startPlace(list: PageReference[], by: 1 | -1): number {
    const at =
      current === null ? -1 : list.findIndex(({ reference }) => reference.start === current?.reference.start);
    if (at >= 0) return (at + by + list.length) % list.length;
    const inView = list.findIndex(({ reference }) => (source.rectsOf(reference)[0]?.top ?? -1) >= 0);
    return inView < 0 ? 0 : inView;
  }

  function cover(rect: DOMRect): void {
    button ??= makeButton();
    const origin = host().element.getBoundingClientRect();
    button.style.translate = `${rect.left - origin.left}px ${rect.top - origin.top}px`;
    button.style.inlineSize = `${rect.width}px`;
    button.style.blockSize = `${rect.height}px`;
  }

  /** In a box that scrolls, or at another zoom, words stand elsewhere on the page. */
  function follow(): void {
    const [rect] = button === null || current === null ? [] : source.rectsOf(current.reference);
    if (rect !== undefined) cover(rect);
  }
  watchWindow(follow, signal);
  const stop = source.onDrawn?.(follow);
  if (stop !== undefined) signal.addEventListener('abort', stop);

  return {
    async move(by) {
      const list = references();
      // What is not rendered (a closed tab of the page) cannot be shown: it is passed over.
      for (let tries = 0, place = startPlace(list, by); tries < list.length; tries++) {
        const reference = list[(place + list.length) % list.length];
        place += by;
        if (reference === undefined || !canBeShown(source, reference.reference)) continue;
        current = reference;
        await source.scrollTo(reference.reference);
        const rect = source.rectsOf(reference.reference)[0];
        if (rect === undefined) continue;
        cover(rect);
        if (document.activeElement !== host().element) returnTo = document.activeElement;
        if (button !== null) button.ariaLabel = t('page.reference', reference.reference.text);
        button?.focus({ preventScroll: true });
        options.onReach(reference);
        return;
      }
    },
    leave() {
      if (button === null || host().root.activeElement !== button) return false;
      if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
      button.remove();
      button = null;
      options.onLeave();
      return true;
    },
  };
}
