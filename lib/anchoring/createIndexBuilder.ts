import { createTextWriter } from './createTextWriter.ts';
import { elementRole } from './elementRole.ts';
import { isUnread } from './isUnread.ts';
import type { TextIndex } from './TextIndex.ts';

/** Walks a root in slices, so that a long page never holds up the reader. */
export interface IndexBuilder {
  /** Goes on until `deadline` (in the time of `performance.now()`); true once all is read. */
  run(deadline: number): boolean;
  /** The index of what was read: complete after `run` gave true. */
  finish(): TextIndex;
}

/** How many nodes are read between two looks at the clock. */
const NODES_PER_LOOK = 256;

/**
 * Prepares to index the text under `root`.
 *
 * `skipped` holds elements whose content is not text of the document: navigation, our own overlay. With `areShadowsRead`
 * the text of open shadow roots follows behind all other text, since it is no part of the root's `textContent`.
 */
export function createIndexBuilder(
  root: Element,
  skipped: ReadonlySet<Element>,
  areShadowsRead = false,
): IndexBuilder {
  /** The shadow roots that were met, in order. */
  const shadows: ShadowRoot[] = areShadowsRead && root.shadowRoot !== null ? [root.shadowRoot] : [];
  let shadowsRead = 0;
  /** The tree that is being read. */
  let top: Node = root;
  const writer = createTextWriter(root);
  if (root.closest('pre') !== null) writer.enterPre();
  /** Takes note of an element's beginning; false when its content is not to be read. */
  function enter(element: Element): boolean {
    if (isUnread(element, skipped)) return false;
    if (areShadowsRead && element.shadowRoot !== null) shadows.push(element.shadowRoot);
    // What a slot holds itself is shown only while nothing is put into it, and that is read where it stands.
    if (element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0) return false;
    const role = elementRole(element.localName);
    if (role === 'block') writer.openBlock(element);
    else if (role === 'cell') writer.openCell();
    else if (role === 'break') writer.breakLine();
    else if (role === 'mark') writer.openMark(element);
    if (element.localName === 'pre') writer.enterPre();
    return true;
  }

  function leave(element: Element): void {
    const role = elementRole(element.localName);
    if (element.localName === 'pre') writer.leavePre();
    if (role === 'block') writer.closeBlock();
    else if (role === 'mark') writer.closeMark();
  }

  /** The node after `from` in reading order, leaving the elements that end on the way. */
  function next(from: Node): Node | null {
    let at: Node = from;
    while (at.nextSibling === null) {
      const parent: Node | null = at.parentNode;
      if (parent === null || parent === top) return null;
      leave(parent as Element);
      at = parent;
    }
    return at.nextSibling;
  }

  /** Reads one node; gives the next, or null at the end. */
  function read(current: Node): Node | null {
    if (current.nodeType === Node.TEXT_NODE) writer.write(current as Text);
    else if (current.nodeType === Node.ELEMENT_NODE) {
      if (enter(current as Element)) {
        if (current.firstChild !== null) return current.firstChild;
        leave(current as Element);
      }
    }
    return next(current);
  }

  /** Goes on to the next tree that has anything to read, if there is one. */
  function nextTree(): Node | null {
    for (let shadow = shadows[shadowsRead]; shadow !== undefined; shadow = shadows[shadowsRead]) {
      writer.closeBlock();
      writer.openBlock(shadow.host);
      shadowsRead++;
      top = shadow;
      if (shadow.firstChild !== null) return shadow.firstChild;
    }
    return null;
  }

  let node: Node | null = root.firstChild ?? nextTree();

  return {
    run(deadline) {
      while (node !== null) {
        for (let count = 0; node !== null && count < NODES_PER_LOOK; count++) node = read(node) ?? nextTree();
        if (node !== null && performance.now() >= deadline) return false;
      }
      return true;
    },
    finish: () => (shadows.length === 0 ? writer.finish() : { ...writer.finish(), shadows }),
  };
}
