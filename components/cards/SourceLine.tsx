import type { Card } from '../../lib/knowledge/Card.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';

/** Why the reference was read as it was, and in which documents the facts of the card were read. */
export function SourceLine({ card, t }: { card: Pick<Card, 'reference' | 'sources'>; t: Translate }) {
  const places = card.sources.map(({ document, place }) =>
    place === null ? document : t('card.sourcePlace', document, place),
  );
  return (
    <div class="card-why">
      <p class="quiet">{t(codeKey('reason', card.reference.reason))}</p>
      {places.length > 0 && <p class="quiet">{t('card.source', [...new Set(places)].join('; '))}</p>}
    </div>
  );
}
