import type { Span } from '../symbols/Span.ts';
import { columnOfPdf } from './columnOfPdf.ts';
import { findSegment } from './findSegment.ts';
import { fragmentsOfPdf } from './fragmentsOfPdf.ts';
import { hashText } from './hashText.ts';
import { indexPdf } from './indexPdf.ts';
import type { PdfPages } from './PdfPages.ts';
import type { PdfSource, ReadPdf } from './PdfSource.ts';
import { rangeOfSpan } from './rangeOfSpan.ts';
import type { SearchableText } from './SearchableText.ts';
import { scrollToRange } from './scrollToRange.ts';
import type { TextIndex } from './TextIndex.ts';

/** Pages are drawn one after the other while a reader scrolls; those who listen are told once for several. */
const REST_MS = 120;

/** Makes a document of a PDF: `read` is what was read of it, `url` its address, `pages` what its viewer shows. */
export function createPdfSource(url: string, pages: PdfPages, read: ReadPdf): PdfSource {
  const listeners = new Set<(dirty: Span[]) => void>();
  const drawnListeners = new Set<() => void>();
  let current = read;
  let searchable: SearchableText = { text: read.text, blocks: read.blocks };
  let index: TextIndex | null = null;
  let dirty: Span[] = [];
  let isDue = false;
  let segmentStarts = read.segments.map(({ start }) => start);

  function tell(spans: Span[]): void {
    index = null;
    dirty.push(...spans);
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      const told = dirty;
      isDue = false;
      dirty = [];
      for (const listener of [...listeners]) listener(told);
    }, REST_MS);
  }

  pages.onDrawn(() => {
    // The text is the same, but stands in other nodes.
    tell([]);
    for (const listener of [...drawnListeners]) listener();
  });

  const source: PdfSource = {
    get key() {
      return `${url.replace(/#.*/, '')}#${hashText(current.text)}`;
    },
    get text() {
      return current.text;
    },
    get blocks() {
      return current.blocks;
    },
    get isDoubtful() {
      return current.reliability === 'wrong-letters';
    },
    get index() {
      index ??= indexPdf(current, pages);
      return index;
    },
    get searchable() {
      return searchable;
    },
    rangeOf(span) {
      const range = rangeOfSpan(source.index, span);
      return range?.startContainer.isConnected && range.endContainer.isConnected ? range : null;
    },
    spanOf: (range) => spanOfDrawn(source.index, range),
    rectsOf: (span) => [...(source.rangeOf(span)?.getClientRects() ?? [])],
    columnOf: (span) => columnOfPdf(current, segmentStarts, span, pages),
    fragmentsOf: (span) => fragmentsOfPdf(current, segmentStarts, span, pages, source.rangeOf),
    async scrollTo(span) {
      const place = placeOf(current, span);
      if (place === null) return;
      await pages.show(place.page, place.top);
      index = null;
      const range = source.rangeOf(span);
      if (range !== null) scrollToRange(range);
    },
    changed(callback) {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
    onDrawn(callback) {
      drawnListeners.add(callback);
      return () => void drawnListeners.delete(callback);
    },
    setRead(next) {
      const known = new Set(current.blocks.map(({ start, end }) => current.text.slice(start, end)));
      current = next;
      segmentStarts = next.segments.map(({ start }) => start);
      searchable = { text: next.text, blocks: next.blocks };
      tell(next.blocks.filter(({ start, end }) => !known.has(next.text.slice(start, end))));
    },
  };
  return source;
}

/** Pages lie beside each other in the text as on the screen, but notes and columns do not: each node is asked. */
function spanOfDrawn({ starts, lengths, offsets, nodes, text }: TextIndex, range: Range): Span {
  let start = text.length;
  let end = 0;
  for (const [segment, node] of nodes.entries()) {
    if (!range.intersectsNode(node)) continue;
    const offset = offsets[segment] ?? 0;
    const length = lengths[segment] ?? 0;
    const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
    const to = node === range.endContainer ? Math.min(length, range.endOffset - offset) : length;
    if (from >= to) continue;
    start = Math.min(start, (starts[segment] ?? 0) + from);
    end = Math.max(end, (starts[segment] ?? 0) + to);
  }
  return start < end ? { start, end } : { start: 0, end: 0 };
}

/** The page on which a span begins, and how far down its block stands there. */
function placeOf({ blocks, segments }: ReadPdf, span: Span): { page: number; top: number } | null {
  const block =
    blocks[
      findSegment(
        blocks.map(({ start }) => start),
        span.start,
      )
    ];
  const segment =
    segments[
      findSegment(
        segments.map(({ start }) => start),
        span.start,
      )
    ];
  const page = segment?.page ?? block?.page ?? null;
  if (page === null) return null;
  return { page, top: block?.page === page ? (block.position?.y ?? 0) : 0 };
}
