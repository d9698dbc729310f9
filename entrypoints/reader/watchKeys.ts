import type { ReaderActions } from '../../components/reader/ReaderActions.ts';

type KeyActions = Pick<ReaderActions, 'zoomBy' | 'zoomToFit' | 'turn' | 'print' | 'findAgain'>;

/** The field for what is searched. */
const FIELD = 'reader-find';

/** The keys that readers of PDF files know: search, go on, zoom, turn, print. */
export function watchKeys(actions: KeyActions): void {
  const again = ({ shiftKey }: KeyboardEvent) => actions.findAgain(shiftKey ? -1 : 1);
  const withControl: Record<string, (event: KeyboardEvent) => void> = {
    f: () => field()?.select(),
    g: again,
    '+': () => actions.zoomBy(1),
    '=': () => actions.zoomBy(1),
    '-': () => actions.zoomBy(-1),
    '0': () => actions.zoomToFit(),
    ']': () => actions.turn(1),
    '[': () => actions.turn(-1),
    p: () => actions.print(),
  };
  const alone: Record<string, (event: KeyboardEvent) => void> = { F3: again };
  addEventListener('keydown', (event) => {
    const { key } = event;
    const run = event.ctrlKey || event.metaKey ? withControl[key.toLowerCase()] : alone[key];
    // A document that is no PDF is searched, zoomed and printed by the browser.
    if (run === undefined || document.querySelector('.pdfViewer') === null) return;
    event.preventDefault();
    run(event);
  });
}

function field(): HTMLInputElement | null {
  const found = document.getElementById(FIELD);
  return found instanceof HTMLInputElement ? found : null;
}
