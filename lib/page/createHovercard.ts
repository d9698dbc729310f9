import type { Translate } from '../../components/Translate.ts';
import type { CardState } from './CardState.ts';
import type { CardTarget } from './CardTarget.ts';
import { type CardStepsOptions, createCardSteps } from './createCardSteps.ts';
import type { Host } from './createHost.ts';
import { drawNotice } from './drawNotice.ts';
import { listenOnCard } from './listenOnCard.ts';
import { placeBeside } from './placeBeside.ts';
import type { Views } from './Views.ts';
import { watchCardKeys } from './watchCardKeys.ts';
import { watchWindow } from './watchWindow.ts';

/** The one card of a page: moved and refilled, never two. */
export interface Hovercard {
  /** Shows what a reference is; `takeFocus` moves the keyboard into the card. */
  open(target: CardTarget, options: { takeFocus: boolean }): void;
  /** Closes it; the keyboard goes back to where it was, when it was in the card. */
  close(): void;
  /** What it is open for, null while it is closed. */
  target(): CardTarget | null;
  hasFocus(): boolean;
}

/** What the card needs of the page and of the background. */
export interface HovercardOptions extends CardStepsOptions {
  host: () => Host;
  views: () => Promise<Views>;
  t: Translate;
  signal: AbortSignal;
}

/** Prepares the card of a page; nothing is drawn before it is opened. */
export function createHovercard(options: HovercardOptions): Hovercard {
  const { host, t, signal } = options;
  let container: HTMLElement | null = null;
  let target: CardTarget | null = null;
  let returnTo: Element | null = null;
  /** Counts what was asked, so that an answer that comes too late is dropped. */
  let turn = 0;
  let isDrawing = false;
  let views: Views | null = null;
  let wantsFocus = false;

  const hasFocus = () => container?.contains(host().root.activeElement) === true;

  function makeContainer(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'hovercard';
    const onFocusLost = () => {
      if (isDrawing) return;
      returnTo = null;
      close();
    };
    const onPointer = (isOver: boolean) => target?.onPointer?.(isOver);
    listenOnCard(element, { onPointer, onFocusLost }, signal);
    resized.observe(element);
    host().root.append(element);
    return element;
  }

  const focusCard = () =>
    container?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });

  function draw(state: CardState): void {
    if (container === null || target === null) return;
    // The button that was pressed may be gone with the old card.
    wantsFocus ||= hasFocus();
    isDrawing = true;
    if (views === null) drawNotice(container, t, actions.retry);
    else views.drawCard(container, state, { t, actions });
    isDrawing = false;
    if (wantsFocus && !hasFocus()) focusCard();
    wantsFocus = false;
    placeBeside(container, target.rectOf());
  }

  async function fill(): Promise<void> {
    const step = steps.last();
    if (step === undefined) return;
    const asked = ++turn;
    if (views === null) {
      views = await options.views().catch(() => null);
      if (asked !== turn || signal.aborted) return;
      container?.replaceChildren();
    }
    draw({ status: 'loading', text: step.text });
    if (views === null) return;
    const loaded = await step.load().catch(() => null);
    if (asked !== turn || signal.aborted) return;
    draw(loaded === null ? { status: 'failed', text: step.text } : { status: 'shown', ...loaded });
  }

  const steps = createCardSteps(options, () => void fill());
  const { actions } = steps;

  function clear(drawn: HTMLElement): void {
    if (views === null) drawn.replaceChildren();
    else views.drawCard(drawn, null, { t, actions });
  }

  function close(): void {
    wantsFocus = false;
    if (target === null) return;
    const hadFocus = hasFocus();
    const closed = target;
    turn++;
    target = null;
    steps.begin(null);
    isDrawing = true;
    if (container !== null) clear(container);
    isDrawing = false;
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    returnTo = null;
    closed.onClosed?.();
  }

  function follow(): void {
    if (target === null || container === null) return;
    const rect = target.rectOf();
    const isGone = rect.bottom < 0 || rect.top > window.innerHeight;
    if (isGone && !hasFocus()) close();
    else placeBeside(container, rect);
  }
  // A list that is opened makes the card larger.
  const resized = new ResizeObserver(follow);
  watchWindow(follow, signal);
  watchCardKeys(() => (target === null ? null : container), signal);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    close();
  });

  return {
    open(next, { takeFocus }) {
      container ??= makeContainer();
      const isSame = target?.key === next.key;
      if (!isSame) target?.onClosed?.();
      target = next;
      if (takeFocus && !hasFocus()) {
        returnTo = host().root.activeElement ?? document.activeElement;
        wantsFocus = true;
      }
      if (!isSame) {
        steps.begin(next);
        void fill();
      }
      // A card that is on its way takes the keyboard when it is drawn.
      if (wantsFocus && isSame) focusCard();
    },
    close,
    target: () => target,
    hasFocus,
  };
}
