import type { Span } from '../symbols/Span.ts';

/** A stretch of text between two block borders, with the element that holds it. */
export interface IndexedBlock extends Span {
  element: Element;
  /** The first text node of the block: it tells the block from others when the page changes. */
  firstNode: Text;
}

/** An inline element whose meaning a block keeps: `<b>`, `<strong>`, `<sup>`, `<a href>`. */
export interface IndexedMark extends Span {
  element: Element;
}

/**
 * The text of a DOM root and the way back to its text nodes.
 *
 * `text` is what a reader sees, by the rules of HTML: runs of space, tab and line feed are one space, none at the
 * borders of a block, all kept inside `<pre>`; no-break spaces, soft hyphens and the like stay as they are. "\n\n" stands
 * between blocks, as between the paragraphs of a plain text, "\n" for `<br>`, "\t" between the cells of a row. All offsets
 * are UTF-16 indexes into `text`.
 *
 * Segment `i` says that `text` from `starts[i]`, for `lengths[i]` characters, is `nodes[i].data` from `offsets[i]`,
 * character for character (only a folded space may be another white-space character in the node). Segments are in
 * ascending order; what lies between two of them (the "\n" and "\t" above) stands in no node.
 */
export interface TextIndex {
  root: Element;
  text: string;
  starts: number[];
  lengths: number[];
  offsets: number[];
  nodes: Text[];
  /** Ascending, without overlap, none empty. */
  blocks: IndexedBlock[];
  /** By start; nested marks may overlap. */
  marks: IndexedMark[];
  /** The shadow roots whose text was read, in the order of their hosts; absent where there are none. */
  shadows?: readonly ShadowRoot[];
}
