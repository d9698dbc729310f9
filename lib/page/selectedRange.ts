/** The selected range, if it is of text to read; null for none, for white space, and for what is being written. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || document.designMode === 'on') return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed || String(range).trim() === '') return null;
  const { commonAncestorContainer: node } = range;
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable || element?.closest('input, textarea') ? null : range;
}
