/** The slot that a node is put into; null for none. */
export function slotOf(node: Node): HTMLSlotElement | null {
  return (node as Partial<Slottable>).assignedSlot ?? null;
}
