import type { ReaderActions } from '../../components/reader/ReaderActions.ts';

/** The keys that readers of PDF files know: search, zoom, turn, print. */
export function watchKeys(actions: Pick<ReaderActions, 'zoomBy' | 'turn' | 'print'>): void {
  const keys: Record<string, () => void> = {
    f: () => document.getElementById('reader-find')?.focus(),
    '+': () => actions.zoomBy(1),
    '=': () => actions.zoomBy(1),
    '-': () => actions.zoomBy(-1),
    p: actions.print,
  };
  addEventListener('keydown', (event) => {
    const run = event.ctrlKey || event.metaKey ? keys[event.key] : undefined;
    // A document that is no PDF is searched, zoomed and printed by the browser.
    if (run === undefined || document.querySelector('.pdfViewer') === null) return;
    event.preventDefault();
    run();
  });
}
