import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface PlacesProps {
  label: string;
  /** Symbol of the document, else its key. */
  document: string;
  paragraphs: readonly string[];
  /** Of the document in front: its paragraphs are shown there. */
  symbol: string | null;
  t: Translate;
  actions: PanelActions;
}

/** Paragraphs of a document, each a way there: on the page where it is in front, else to the document's card. */
export function Places({ label, document, paragraphs, symbol, t, actions }: PlacesProps) {
  const isHere = document === symbol;
  const canOpen = isHere || document.includes('/');
  return (
    <p class="session-places">
      <span>{label}: </span>
      {paragraphs.map((paragraph) =>
        canOpen ? (
          <button
            key={paragraph}
            type="button"
            class="link-button"
            aria-label={`${document}, ${t('card.paragraph', paragraph)}`}
            onClick={() => (isHere ? actions.revealParagraph(paragraph) : actions.show(document, paragraph))}
          >
            {paragraph}
          </button>
        ) : (
          <span key={paragraph}>{paragraph}</span>
        ),
      )}
      {!isHere && <bdi class="quiet"> {document}</bdi>}
    </p>
  );
}
