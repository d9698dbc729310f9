/**
 * The `textContent` of a root, and behind it that of the shadow roots that were read, with the text nodes that they are
 * made of.
 */
export interface RootContent {
  text: string;
  /** The trees that nodes stand in, each with the place of its first node and of the first behind it. */
  trees: { tree: Node; first: number; end: number }[];
  /** All text nodes in order, those that are not read too. */
  nodes: Text[];
  /** Where each node begins in `text`. */
  starts: number[];
  /** Whether a node is text to read: false in scripts, styles, navigation, our own overlay. */
  isRead: boolean[];
  /** For each segment of the index, where it begins in `text`. */
  segmentStarts: number[];
}
