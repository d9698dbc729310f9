import { createPdfSource } from '../../../lib/anchoring/createPdfSource.ts';
import type { PdfPages } from '../../../lib/anchoring/PdfPages.ts';
import type { ReadPdf } from '../../../lib/anchoring/PdfSource.ts';
import { checkDocumentSource } from './checkDocumentSource.ts';

const LINE = 20;
const LINES_A_PAGE = 30;

/** A PDF of one line a paragraph, each word an item, as its viewer draws it. */
function createPages(paragraphs: string[]): { pages: PdfPages; draw(): void; read(): ReadPdf } {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const items = new Map<number, HTMLElement[]>();
  const listeners = new Set<(page: number) => void>();
  const pageOf = (at: number) => Math.floor(at / LINES_A_PAGE) + 1;
  const wordsOf = (paragraph: string) => paragraph.match(/\S+\s?/g) ?? [];

  function draw(): void {
    root.replaceChildren();
    items.clear();
    for (const [at, paragraph] of paragraphs.entries()) {
      const number = pageOf(at);
      let page = root.querySelector(`[data-page="${number}"]`);
      if (page === null) {
        page = document.createElement('div');
        page.setAttribute('data-page', String(number));
        page.setAttribute('style', `position: relative; height: ${LINES_A_PAGE * LINE}px`);
        root.append(page);
      }
      const drawn = wordsOf(paragraph).map((word, index) => {
        const item = document.createElement('span');
        item.textContent = word;
        const top = (at % LINES_A_PAGE) * LINE;
        item.setAttribute(
          'style',
          `position: absolute; top: ${top}px; left: ${index * 90}px; white-space: pre`,
        );
        return item;
      });
      page.append(...drawn);
      items.set(number, [...(items.get(number) ?? []), ...drawn]);
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
    draw,
    read,
    pages: {
      root,
      elementOf: (page) => root.querySelector(`[data-page="${page}"]`),
      itemsOf: (page) => items.get(page) ?? null,
      turn: () => 0,
      onPaper: (_page, { x, y, width, height }) => ({ x, y, width, height }),
      onDrawn(callback) {
        listeners.add(callback);
        return () => listeners.delete(callback);
      },
      async show(page, top) {
        const element = root.querySelector(`[data-page="${page}"]`);
        scrollBy({ top: (element?.getBoundingClientRect().top ?? 0) + top, behavior: 'instant' });
      },
    },
  };
}

checkDocumentSource({
  name: 'a PDF in its viewer',
  async open(paragraphs) {
    const own = [...paragraphs];
    const { pages, draw, read } = createPages(own);
    draw();
    const source = createPdfSource('https://example.org/a.pdf', pages, read());
    return {
      source,
      append(paragraph) {
        own.push(paragraph);
        draw();
        source.setRead(read());
      },
    };
  },
});
