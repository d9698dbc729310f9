type Way = 'undo' | 'redo';

/** Which keys undo and redo. In a field they belong to the field, which has an undo of its own. */
function wayOf(event: KeyboardEvent): Way | null {
  const isField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
  if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** Calls back when the reader's keys say undo (Ctrl+Z) or redo (Ctrl+Shift+Z, Ctrl+Y; with Command on a Mac). */
export function watchTurnKeys(onTurn: (way: Way) => void): void {
  document.addEventListener('keydown', (event) => {
    const way = wayOf(event);
    if (way === null || event.defaultPrevented) return;
    event.preventDefault();
    onTurn(way);
  });
}
