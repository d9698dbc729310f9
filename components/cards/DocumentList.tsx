import type { DocumentLine } from '../../lib/knowledge/Card.ts';
import { documentTypeOf } from '../documentTypeOf.ts';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import { RowButton } from './RowButton.tsx';

interface DocumentListProps {
  heading: string;
  documents: DocumentLine[];
  t: Translate;
  actions: CardActions;
}

/** How many documents are listed before the rest waits behind a click. */
const LISTED = 3;

/** Documents that belong together, each one click from its own card. */
export function DocumentList({ heading, documents, t, actions }: DocumentListProps) {
  if (documents.length === 0) return null;
  const rows = documents.map((document) => (
    <RowButton
      key={document.symbol}
      label={<bdi>{document.symbol}</bdi>}
      onClick={() => actions.show(document.symbol)}
    >
      <bdi>{document.title ?? documentTypeOf(document.type, t)}</bdi>
    </RowButton>
  ));
  const more = rows.length - LISTED;
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading}</h3>
      <ul class="rows">{rows.slice(0, LISTED)}</ul>
      {more > 0 && (
        <details class="more">
          <summary>{t('card.otherDocuments', String(more))}</summary>
          <ul class="rows">{rows.slice(LISTED)}</ul>
        </details>
      )}
    </section>
  );
}
