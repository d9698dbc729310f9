import type { Block } from '../document/Block.ts';
import type { Span } from '../symbols/Span.ts';
import { type BlockRole, createBlockRoles } from './createBlockRoles.ts';
import type { IndexedMark, TextIndex } from './TextIndex.ts';

function markedBy(marks: IndexedMark[], names: readonly string[]): IndexedMark[] {
  return marks.filter((mark) => names.includes(mark.element.localName));
}

/** Gives the marks that touch a span, cut to it. Spans must be asked for in ascending order. */
function createCutter(marks: IndexedMark[]): (span: Span) => IndexedMark[] {
  let from = 0;
  return (span) => {
    while (from < marks.length && (marks[from]?.end ?? 0) <= span.start) from++;
    const cut: IndexedMark[] = [];
    for (let at = from; at < marks.length; at++) {
      const mark = marks[at];
      if (mark === undefined || mark.start >= span.end) break;
      const [start, end] = [Math.max(mark.start, span.start), Math.min(mark.end, span.end)];
      if (start < end) cut.push({ element: mark.element, start, end });
    }
    return cut;
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * The blocks of an index, with what the page says about each: heading, list depth, bold and superscript words, links.
 *
 * Links are absolute addresses; anchors without an address are none.
 */
export function readBlocks(index: TextIndex): Block[] {
  const roleOf: (element: Element) => BlockRole = createBlockRoles(index.root);
  const bold = createCutter(markedBy(index.marks, ['b', 'strong']));
  const superscript = createCutter(markedBy(index.marks, ['sup']));
  const links = createCutter(index.marks.filter((mark) => mark.element.hasAttribute('href')));
  return index.blocks.map((block) => ({
    start: block.start,
    end: block.end,
    ...roleOf(block.element),
    bold: bold(block).map(spanOf),
    superscript: superscript(block).map(spanOf),
    links: links(block).map((link) => ({ ...spanOf(link), href: (link.element as HTMLAnchorElement).href })),
    page: null,
    fontSize: null,
    position: null,
  }));
}
