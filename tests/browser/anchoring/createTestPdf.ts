import type { PdfPages } from '../../../lib/anchoring/PdfPages.ts';
import type { ReadPdf } from '../../../lib/anchoring/PdfSource.ts';

const LINE = 20;
const LINES_A_PAGE = 30;
const WORD = 90;

/** A PDF as its viewer draws it, and what was read of it. */
export interface TestPdf {
  pages: PdfPages;
  read(): ReadPdf;
  /** Draws the words of these pages, else of all, at the scale that they have now, and tells that they are drawn. */
  draw(pages?: number[]): void;
  /** Gives the pages another scale: their paper is as large at once, their words are gone until they are drawn. */
  zoom(scale: number): void;
}

/**
 * Makes a PDF of one line a paragraph, each word an item, in the test's own page.
 * @param paragraphs read anew whenever it is drawn or read
 */
export function createTestPdf(paragraphs: readonly string[]): TestPdf {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const items = new Map<number, HTMLElement[]>();
  const listeners = new Set<(page: number) => void>();
  let scale = 1;
  const pageOf = (at: number) => Math.floor(at / LINES_A_PAGE) + 1;
  const wordsOf = (paragraph: string) => paragraph.match(/\S+\s?/g) ?? [];
  const elementOf = (page: number) => root.querySelector<HTMLElement>(`[data-page="${page}"]`);

  function paperOf(number: number): HTMLElement {
    const page = elementOf(number) ?? document.createElement('div');
    page.dataset.page = String(number);
    page.setAttribute('style', `position: relative; height: ${LINES_A_PAGE * LINE * scale}px`);
    root.append(page);
    return page;
  }

  function clear(): void {
    items.clear();
    for (const page of root.children) page.replaceChildren();
  }

  function drawLine(paragraph: string, at: number): void {
    const number = pageOf(at);
    const top = (at % LINES_A_PAGE) * LINE * scale;
    const drawn = wordsOf(paragraph).map((word, index) => {
      const item = document.createElement('span');
      item.textContent = word;
      item.setAttribute(
        'style',
        `position: absolute; top: ${top}px; left: ${(index * WORD + 30) * scale}px; white-space: pre`,
      );
      return item;
    });
    paperOf(number).append(...drawn);
    items.set(number, [...(items.get(number) ?? []), ...drawn]);
  }

  function draw(wanted?: number[]): void {
    clear();
    for (const [at, paragraph] of paragraphs.entries()) {
      const number = pageOf(at);
      paperOf(number);
      if (wanted?.includes(number) ?? true) drawLine(paragraph, at);
    }
    for (const number of items.keys()) for (const listener of listeners) listener(number);
  }

  function read(): ReadPdf {
    const made: ReadPdf = { text: '', blocks: [], segments: [] };
    const counts = new Map<number, number>();
    for (const [at, paragraph] of paragraphs.entries()) {
      if (made.text !== '') made.text += '\n\n';
      const page = pageOf(at);
      const start = made.text.length;
      for (const word of wordsOf(paragraph)) {
        const item = counts.get(page) ?? 0;
        counts.set(page, item + 1);
        const from = made.text.length;
        made.text += word;
        made.segments.push({ start: from, end: made.text.length, page, item, from: 0, count: word.length });
      }
      made.blocks.push({
        start,
        end: made.text.length,
        kind: 'paragraph',
        headingLevel: null,
        listDepth: null,
        bold: [],
        superscript: [],
        links: [],
        page,
        fontSize: 10,
        position: { x: 0, y: (at % LINES_A_PAGE) * LINE, width: 100, height: LINE },
      });
    }
    return made;
  }

  return {
    read,
    draw,
    zoom(next) {
      scale = next;
      clear();
      for (let number = 1; number <= pageOf(paragraphs.length - 1); number++) paperOf(number);
    },
    pages: {
      root,
      elementOf,
      itemsOf: (page) => items.get(page) ?? null,
      turn: () => 0,
      onPaper: (_page, { x, y, width, height }) => ({ x, y, width, height }),
      onDrawn(callback) {
        listeners.add(callback);
        return () => listeners.delete(callback);
      },
      async show(page, top) {
        scrollBy({ top: (elementOf(page)?.getBoundingClientRect().top ?? 0) + top, behavior: 'instant' });
        if (items.has(page)) return;
        // As a viewer does: what comes into view is drawn some time later, and what went out of it is let go.
        await new Promise(requestAnimationFrame);
        draw([page]);
      },
    },
  };
}
