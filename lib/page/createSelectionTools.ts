import type { SelectionActions } from '../../components/selection/SelectionActions.ts';
import { copyText } from './copyText.ts';
import type { NoteMaker } from './createNoteMaker.ts';
import { drawNotice } from './drawNotice.ts';
import type { PassageCorrection } from './marks/correctionAt.ts';
import type { PageParts } from './PageParts.ts';
import { placeBeside } from './placeBeside.ts';
import { findContent } from './sites/findContent.ts';
import type { Views } from './Views.ts';
import { watchEscape } from './watchEscape.ts';
import { watchSelection } from './watchSelection.ts';

/** What can be done with a passage of the page, for its buttons, the menu and the keys alike. */
export interface SelectionTools {
  /** Begins a note on a range, on the whole document for null. */
  note(range: Range | null): Promise<void>;
  /** Puts the words of a range on the clipboard, with their citation. */
  copy(range: Range): Promise<void>;
  /** A range as a note keeps it. */
  describe: NoteMaker['describe'];
}

/**
 * Offers a note and a quote beside what the reader selects in the page's text, until the parts' signal is aborted. With
 * `isOffered` false nothing is offered, but what menu and keys ask for is done, and said where it fails.
 */
export function createSelectionTools(
  { options, site, host, views, signal }: PageParts,
  maker: NoteMaker,
  isOffered: boolean,
  correctionOf: (range: Range) => PassageCorrection | null,
): SelectionTools {
  const { t } = options;
  let container: HTMLElement | null = null;
  let range: Range | null = null;
  let isOpen = false;
  let drawing: Views | null = null;
  /** A second press while the first is answered would make a second note. */
  let isBusy = false;

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

  /** Opens beside a range, in the window's corner for null; '' shows the buttons and says nothing. */
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

  async function note(noted: Range | null): Promise<void> {
    const isShown = await maker.note(noted).catch(() => null);
    if (isShown === true) close();
    else await open(noted, t(isShown === null ? 'note.notKept' : 'note.kept'));
  }

  async function copy(copied: Range): Promise<void> {
    const clip = await maker.quote(copied).catch(() => null);
    if (clip === null) return open(copied, t('note.noAnswer'));
    const isCopied = await copyText(clip.text, clip).then(
      () => true,
      () => false,
    );
    await open(copied, isCopied ? t('note.copied') : t('note.notCopied', clip.text));
  }

  async function once(act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    await act();
    isBusy = false;
  }

  const tools: SelectionTools = {
    note: (noted) => once(() => note(noted)),
    copy: (copied) => once(() => copy(copied)),
    describe: maker.describe,
  };
  const actions: SelectionActions = {
    note: () => void tools.note(range),
    copy: () => void (range !== null && tools.copy(range)),
  };

  /** What the reader can say of a passage against what was read, and what is then shown. */
  function offerCorrection(selected: Range): void {
    delete actions.correct;
    const correction = correctionOf(selected);
    if (correction === null) return;
    const { kind, keep } = correction;
    const correct = async () => {
      const isKept = await keep().then(
        () => true,
        () => false,
      );
      delete actions.correct;
      await open(selected, t(isKept ? 'recommendation.kept' : 'recommendation.notKept'));
    };
    actions.correct = { kind, say: () => void once(correct) };
  }

  /** Whether a range lies in the page's text, not in its menus. */
  function isText(selected: Range): boolean {
    const { startContainer: node } = selected;
    const element = node instanceof Element ? node : node.parentElement;
    return selected.intersectsNode(findContent(site)) && element?.closest(site.skipped.join(',')) === null;
  }

  if (isOffered) {
    watchSelection((selected) => {
      if (selected === null || !isText(selected)) return close();
      maker.prepare();
      offerCorrection(selected);
      void open(selected, '');
    }, signal);
  }
  watchEscape(() => {
    const wasOpen = isOpen;
    close();
    return wasOpen;
  }, signal);
  addEventListener('scroll', () => requestAnimationFrame(place), { capture: true, passive: true, signal });
  addEventListener('resize', () => requestAnimationFrame(place), { passive: true, signal });
  return tools;
}
