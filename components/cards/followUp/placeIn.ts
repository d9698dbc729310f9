import type { CardActions } from '../CardActions.ts';
import type { CardHere } from '../CardHere.ts';

/** A place in a document, as evidence and lineage name it. */
interface DocumentPlace {
  /** Its symbol, else the key or the work by which it goes. */
  document: string;
  paragraph: string | null;
  /** The copy in which it was read, where the reader keeps it. */
  copy: string | null;
}

/** Whether a document goes by a symbol: only that has a card. */
const hasSymbol = (document: string) => document.includes('/') && !document.startsWith('text:');

/**
 * What opens a place: on the page in front where that is the document, else in the reader's own copy, else as the
 * document's card; null where there is no way.
 */
export function placeIn(
  { document, paragraph, copy }: DocumentPlace,
  here: CardHere | null,
  actions: Pick<CardActions, 'show' | 'showOnPage' | 'openCopy'>,
): (() => void) | null {
  const span = here?.placeOf(document, paragraph) ?? null;
  const { showOnPage, openCopy } = actions;
  if (span !== null && showOnPage) return () => showOnPage(span);
  const showCard = hasSymbol(document) ? () => actions.show(document, paragraph) : null;
  if (copy === null || openCopy === undefined) return showCard;
  // A copy without an address: its document's card tells where it can be read.
  return () => void openCopy(copy, paragraph).then((isOpened) => isOpened || showCard?.());
}
