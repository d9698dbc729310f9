/** The `textContent` of a root, with the text nodes that it is made of. */
export interface RootContent {
  text: string;
  /** All text nodes in order, those that are not read too. */
  nodes: Text[];
  /** Where each node begins in `text`. */
  starts: number[];
  /** Whether a node is text to read: false in scripts, styles, navigation, our own overlay. */
  isRead: boolean[];
  /** For each segment of the index, where it begins in `text`. */
  segmentStarts: number[];
}
