import { createTextWriter } from './createTextWriter.ts';
import { type ElementRole, elementRole } from './elementRole.ts';
import type { FindSkipped } from './FindSkipped.ts';
import { isUnread } from './isUnread.ts';
import { shownParentOf } from './shownParentOf.ts';
import { slotOf } from './slotOf.ts';
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

/** The role of a component, whose name says nothing. */
function styledRole(host: Element): ElementRole | undefined {
  return /^(inline|contents)/.test(getComputedStyle(host).display) ? undefined : 'block';
}

/**
 * Prepares to index the text under `root`.
 *
 * `findSkipped` gives the elements of a tree whose content is not text of the document: navigation, our own overlay. The
 * text of open shadow roots stands where it is shown, and what is put into a slot in the slot's place.
 */
export function createIndexBuilder(root: Element, findSkipped: FindSkipped): IndexBuilder {
  const skipped = new Set(findSkipped(root));
  /** The shadow roots that were met, in order. */
  const shadows: ShadowRoot[] = [];
  /** The roles of their hosts, which must end as they began. */
  const hostRoles = new Map<Element, ElementRole | undefined>();
  const writer = createTextWriter(root);
  if (root.closest('pre') !== null) writer.enterPre();

  const roleOf = (element: Element) =>
    hostRoles.has(element) ? hostRoles.get(element) : elementRole(element.localName);

  /** Takes note of an element's beginning; false when its content is not to be read. */
  function enter(element: Element): boolean {
    if (isUnread(element, skipped)) return false;
    if (element.shadowRoot !== null)
      hostRoles.set(element, elementRole(element.localName) ?? styledRole(element));
    const role = roleOf(element);
    if (role === 'block') writer.openBlock(element);
    else if (role === 'cell') writer.openCell();
    else if (role === 'break') writer.breakLine();
    else if (role === 'mark') writer.openMark(element);
    if (element.localName === 'pre') writer.enterPre();
    return true;
  }

  function leave(element: Element): void {
    const role = roleOf(element);
    if (element.localName === 'pre') writer.leavePre();
    if (role === 'block') writer.closeBlock();
    else if (role === 'mark') writer.closeMark();
  }

  /** The first node that is shown in an element. */
  function firstIn(element: Element): Node | null {
    const { shadowRoot } = element;
    if (shadowRoot !== null) {
      shadows.push(shadowRoot);
      for (const one of findSkipped(shadowRoot)) skipped.add(one);
      return shadowRoot.firstChild;
    }
    // What a slot holds itself is shown only while nothing is put into it.
    const put = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes()[0] : undefined;
    return put ?? element.firstChild;
  }

  /** The node after `from` in reading order, leaving the elements that end on the way. */
  function next(from: Node): Node | null {
    for (let at = from; ; ) {
      const slot = shadows.length === 0 ? null : slotOf(at);
      let sibling = at.nextSibling;
      while (slot !== null && sibling !== null && slotOf(sibling) !== slot) sibling = sibling.nextSibling;
      if (sibling !== null) return sibling;
      const parent = shownParentOf(at);
      if (parent === null || parent === root) return null;
      leave(parent as Element);
      at = parent;
    }
  }

  /** Reads one node; gives the next, or null at the end. */
  function read(current: Node): Node | null {
    if (current.nodeType === Node.TEXT_NODE) writer.write(current as Text);
    else if (current.nodeType === Node.ELEMENT_NODE) {
      if (enter(current as Element)) {
        const first = firstIn(current as Element);
        if (first !== null) return first;
        leave(current as Element);
      }
    }
    return next(current);
  }

  let node: Node | null = firstIn(root);

  return {
    run(deadline) {
      while (node !== null) {
        for (let count = 0; node !== null && count < NODES_PER_LOOK; count++) node = read(node);
        if (node !== null && performance.now() >= deadline) return false;
      }
      return true;
    },
    finish: () => (shadows.length === 0 ? writer.finish() : { ...writer.finish(), shadows }),
  };
}
