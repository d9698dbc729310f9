import type { Card } from '../../lib/knowledge/Card.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';

/** Why the reference was read as it was, which of its facts are only probable, and where they were read. */
export function SourceLine({
  card,
  t,
}: {
  card: Pick<Card, 'reference' | 'sources' | 'doubts'>;
  t: Translate;
}) {
  const places = card.sources.map(({ document, place }) =>
    place === null ? document : t('card.sourcePlace', document, place),
  );
  return (
    <div class="card-why">
      <p class="quiet">{t(codeKey('reason', card.reference.reason))}</p>
      {card.doubts?.map((doubt) => (
        <p key={doubt} class="probable">
          {t(codeKey('doubt', doubt))}
        </p>
      ))}
      {places.length > 0 && <p class="quiet">{t('card.source', [...new Set(places)].join('; '))}</p>}
    </div>
  );
}
