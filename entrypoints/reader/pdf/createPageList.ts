import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Longest side of a small picture, in CSS pixels. */
const SIDE = 132;

/** The small pictures of a PDF's pages. */
export interface PageList {
  show(isShown: boolean): void;
  /** Says which page is in front, from 1. */
  setCurrent(page: number): void;
  /** Draws them anew: the pages were turned. */
  redraw(): void;
}

/** What the list is given. */
interface PageListOptions {
  goTo(page: number): void;
  /** Degrees by which the reader has turned the pages. */
  turn(): number;
  nameOf(page: number): string;
  signal: AbortSignal;
}

/**
 * Makes the list of a PDF's pages. Only pictures that are in view are drawn, one after the other, and let go when they
 * are out of it. One of its buttons is on the way of the Tab key; arrows lead to the others.
 */
export function createPageList(
  list: HTMLElement,
  file: PDFDocumentProxy,
  { goTo, turn, nameOf, signal }: PageListOptions,
): PageList {
  let current = 1;
  let isDrawing = false;
  const wanted = new Set<HTMLElement>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const button = target as HTMLElement;
        if (isIntersecting) wanted.add(button);
        else wanted.delete(button);
        if (!isIntersecting) button.querySelector('canvas')?.remove();
      }
      void drawWanted();
    },
    { root: list, rootMargin: '200px' },
  );
  list.replaceChildren();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    list.replaceChildren();
    list.hidden = true;
  });
  list.addEventListener('keydown', onKey, { signal });

  async function drawWanted(): Promise<void> {
    if (isDrawing) return;
    isDrawing = true;
    for (const button of wanted) {
      wanted.delete(button);
      // A page that cannot be drawn keeps its number.
      await draw(button).catch(() => undefined);
      if (signal.aborted) return;
    }
    isDrawing = false;
  }

  async function draw(button: HTMLElement): Promise<void> {
    if (button.querySelector('canvas') !== null) return;
    const page = await file.getPage(Number(button.dataset.page));
    const rotation = (page.rotate + turn()) % 360;
    const { width, height } = page.getViewport({ scale: 1, rotation });
    const scale = SIDE / Math.max(width, height);
    const canvas = document.createElement('canvas');
    const viewport = page.getViewport({ scale: scale * devicePixelRatio, rotation });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    canvas.style.inlineSize = `${Math.round(width * scale)}px`;
    await page.render({ canvas, viewport }).promise;
    if (!signal.aborted) button.prepend(canvas);
  }

  function makeButton(page: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'page-picture';
    button.dataset.page = String(page);
    button.ariaLabel = nameOf(page);
    button.tabIndex = -1;
    const number = document.createElement('span');
    number.textContent = String(page);
    button.append(number);
    button.addEventListener('click', () => goTo(page));
    return button;
  }

  function buttonOf(page: number): HTMLElement | null {
    return (list.children[page - 1] as HTMLElement | undefined) ?? null;
  }

  function onKey(event: KeyboardEvent): void {
    const focused = Number((event.target as HTMLElement).dataset.page);
    const steps: Record<string, number> = {
      ArrowDown: focused + 1,
      ArrowUp: focused - 1,
      Home: 1,
      End: file.numPages,
    };
    const button = buttonOf(steps[event.key] ?? 0);
    if (button === null) return;
    event.preventDefault();
    button.focus();
  }

  function mark(page: number, isCurrent: boolean): void {
    const button = buttonOf(page);
    if (button === null) return;
    button.ariaCurrent = isCurrent ? 'page' : null;
    button.tabIndex = isCurrent ? 0 : -1;
    if (isCurrent && !list.hidden) button.scrollIntoView({ block: 'nearest' });
  }

  return {
    show(isShown) {
      list.hidden = !isShown;
      if (!isShown) return;
      if (list.childElementCount === 0) {
        list.append(...Array.from({ length: file.numPages }, (_, at) => makeButton(at + 1)));
        for (const button of list.children) observer.observe(button);
      }
      mark(current, true);
    },
    setCurrent(page) {
      mark(current, false);
      current = page;
      mark(current, true);
    },
    redraw() {
      for (const canvas of list.querySelectorAll('canvas')) canvas.remove();
      for (const button of list.children) {
        observer.unobserve(button);
        observer.observe(button);
      }
    },
  };
}
