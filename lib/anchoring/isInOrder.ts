/** Whether one range can run from one text node to another: in one tree, the one before the other. */
export function isInOrder(first: Text, last: Text): boolean {
  return first === last || first.compareDocumentPosition(last) === Node.DOCUMENT_POSITION_FOLLOWING;
}
