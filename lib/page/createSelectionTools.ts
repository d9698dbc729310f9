import type { SelectionActions } from '../../components/selection/SelectionActions.ts';
import { copyText } from './copyText.ts';
import type { NoteMaker } from './createNoteMaker.ts';
import { drawNotice } from './drawNotice.ts';
import type { PageParts } from './PageParts.ts';
import { placeCard } from './placeCard.ts';
import { findContent } from './sites/findContent.ts';
import type { Views } from './Views.ts';
import { watchEscape } from './watchEscape.ts';
import { watchSelection } from './watchSelection.ts';

/** Offers a note and a quote beside what the reader selects in the page's text, until the parts' signal is aborted. */
export function createSelectionTools(
  { options, site, host, views, signal }: PageParts,
  maker: NoteMaker,
): void {
  const { t } = options;
  let container: HTMLElement | null = null;
  let range: Range | null = null;
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
    const rect = [...(range?.getClientRects() ?? [])].findLast(({ width }) => width > 0);
    if (container === null || rect === undefined) return;
    const { clientWidth } = document.documentElement;
    const size = { width: container.offsetWidth, height: container.offsetHeight };
    const isRightToLeft = getComputedStyle(document.body).direction === 'rtl';
    const { x, y } = placeCard(rect, size, { width: clientWidth, height: window.innerHeight }, isRightToLeft);
    container.style.translate = `${x}px ${y}px`;
    const isGone = rect.bottom < 0 || rect.top > window.innerHeight;
    container.style.visibility = isGone ? 'hidden' : '';
  }

  function close(): void {
    range = null;
    if (container === null) return;
    if (drawing === null) container.replaceChildren();
    else drawing.drawSelection(container, null, { t, actions });
  }

  async function open(next: Range): Promise<void> {
    range = next.cloneRange();
    const opened = range;
    maker.prepare();
    drawing ??= await views().catch(() => null);
    if (range !== opened || signal.aborted) return;
    say('');
  }

  function say(message: string): void {
    if (range === null) return;
    container ??= makeContainer();
    if (drawing === null) drawNotice(container, t, () => range && void open(range));
    else drawing.drawSelection(container, { message }, { t, actions });
    place();
  }

  const actions: SelectionActions = {
    async note() {
      const isShown = await maker.note(range).catch(() => null);
      if (isShown === true) close();
      else say(t(isShown === null ? 'note.notKept' : 'note.kept'));
    },
    async copy() {
      if (range === null) return;
      const text = await maker.quote(range).catch(() => null);
      if (text === null) return say(t('note.noAnswer'));
      const isCopied = await copyText(text).then(
        () => true,
        () => false,
      );
      say(isCopied ? t('note.copied') : t('note.notCopied', text));
    },
  };

  /** Whether a range lies in the page's text, not in its menus. */
  function isText(selected: Range): boolean {
    const { startContainer: node } = selected;
    const element = node instanceof Element ? node : node.parentElement;
    return selected.intersectsNode(findContent(site)) && element?.closest(site.skipped.join(',')) === null;
  }

  watchSelection((selected) => {
    if (selected === null || !isText(selected)) close();
    else void open(selected);
  }, signal);
  watchEscape(() => {
    const wasOpen = range !== null;
    close();
    return wasOpen;
  }, signal);
  addEventListener('scroll', () => requestAnimationFrame(place), { capture: true, passive: true, signal });
  addEventListener('resize', () => requestAnimationFrame(place), { passive: true, signal });
}
