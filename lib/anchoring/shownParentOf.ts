import { slotOf } from './slotOf.ts';

/** What a node of a page is shown in: the slot that it is put into, the host of the shadow root that it stands in, else its parent. */
export function shownParentOf(node: Node): Node | null {
  const around = slotOf(node) ?? node.parentNode;
  return around instanceof ShadowRoot ? around.host : around;
}
