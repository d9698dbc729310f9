import { composedRange } from './composedRange.ts';

/** The selected range, if it is of text to read; null for none, for white space, and for what is being written. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || document.designMode === 'on') return null;
  const range = composedRange(selection);
  if (range.collapsed || String(range).trim() === '') return null;
  const { commonAncestorContainer: node } = range;
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable || element?.closest('input, textarea') ? null : range;
}
