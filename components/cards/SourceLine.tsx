import type { Card } from '../../lib/knowledge/Card.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import { sourceWords } from './sourceWords.ts';

interface SourceLineProps {
  card: Pick<Card, 'reference' | 'sources' | 'doubts'>;
  t: Translate;
}

/** Why the reference was read as it was, which facts of the card are only probable, and where they were read. */
export function SourceLine({ card, t }: SourceLineProps) {
  const places = new Set(card.sources.map((source) => sourceWords(source, t)));
  const [first, ...others] = places;
  return (
    <div class="card-why">
      <p class="quiet">{t(codeKey('reason', card.reference.reason))}</p>
      {card.doubts?.map((doubt) => (
        <p key={doubt} class="probable">
          {t(codeKey('doubt', doubt))}
        </p>
      ))}
      {first !== undefined && <p class="quiet">{t('card.source', first)}</p>}
      {others.length > 0 && (
        <details class="more quiet">
          <summary>{t('card.otherSources', String(others.length))}</summary>
          <ul>
            {others.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
