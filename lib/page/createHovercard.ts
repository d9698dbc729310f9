import type { CardActions } from '../../components/cards/CardActions.ts';
import type { Translate } from '../../components/Translate.ts';
import type { Card } from '../knowledge/Card.ts';
import type { CardState } from './CardState.ts';
import type { CardTarget, LoadedCard } from './CardTarget.ts';
import { copyText } from './copyText.ts';
import type { Host } from './createHost.ts';
import { drawNotice } from './drawNotice.ts';
import { listenOnCard } from './listenOnCard.ts';
import { placeBeside } from './placeBeside.ts';
import type { Views } from './Views.ts';
import { watchCardKeys } from './watchCardKeys.ts';

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

/** What a card can ask of the page that it stands on. */
export type OnPageActions = Pick<CardActions, 'note' | 'showOnPage' | 'noteOnPassage' | 'correct'>;

/** What the card needs of the page and of the background. */
export interface HovercardOptions {
  host: () => Host;
  views: () => Promise<Views>;
  /** The card of something that another card names. */
  explainCanonical: (canonical: string, pinpoint: string | null) => Promise<Card>;
  /** The card of another recommendation of the page. */
  explainNeighbour: (id: string) => Promise<LoadedCard>;
  actions: OnPageActions;
  t: Translate;
  signal: AbortSignal;
}

/** One card on the way that the reader took through related ones. */
type Step = Pick<CardTarget, 'text' | 'load'>;

/** Prepares the card of a page; nothing is drawn before it is opened. */
export function createHovercard(options: HovercardOptions): Hovercard {
  const { host, t, signal } = options;
  let container: HTMLElement | null = null;
  let target: CardTarget | null = null;
  let steps: Step[] = [];
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
    const step = steps.at(-1);
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

  function goOn(text: string, load: Step['load']): void {
    steps.push({ text, load });
    void fill();
  }

  const actions: CardActions = {
    ...options.actions,
    open: (href) => void window.open(href, '_blank', 'noopener,noreferrer'),
    copy: copyText,
    show: (canonical, pinpoint = null) =>
      goOn(canonical, async () => {
        const card = await options.explainCanonical(canonical, pinpoint);
        return { card, pageLink: null, here: null };
      }),
    showNeighbour: ({ id, words }) => goOn(words, () => options.explainNeighbour(id)),
    get back() {
      if (steps.length < 2) return null;
      return () => {
        steps.pop();
        void fill();
      };
    },
    retry: () => void fill(),
  };

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
    steps = [];
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
  addEventListener('scroll', () => requestAnimationFrame(follow), { capture: true, passive: true, signal });
  addEventListener('resize', () => requestAnimationFrame(follow), { passive: true, signal });
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
        steps = [next];
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
