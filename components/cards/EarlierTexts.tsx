import type { BackReference } from '../../lib/document/Recommendation.ts';
import type { RefersToLine } from '../../lib/knowledge/Card.ts';
import { documentTypeOf } from '../documentTypeOf.ts';
import type { MessageKey, Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import type { CardHere } from './CardHere.ts';
import { RowButton } from './RowButton.tsx';

const RELATIONS: Record<BackReference['relation'], MessageKey> = {
  'builds on': 'recommendation.builds_on',
  restates: 'recommendation.restates',
  'refers to': 'recommendation.refers_to',
};

interface EarlierTextsProps {
  lines: readonly RefersToLine[];
  here: CardHere | null;
  t: Translate;
  actions: CardActions;
}

/** What a recommendation says of earlier texts: each leads there, on this page or to the document's card. */
export function EarlierTexts({ lines, here, t, actions }: EarlierTextsProps) {
  if (lines.length === 0) return null;
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('recommendation.refersTo')}</h3>
      <ul class="rows">
        {lines.map(({ symbol, paragraph, relation, title, type, start }) => {
          const place = here?.placeOf(symbol, paragraph) ?? null;
          const pinpoint = paragraph === null ? '' : t('note.paragraph', paragraph);
          const words = title ?? documentTypeOf(type, t);
          return (
            <RowButton
              key={start}
              label={t(RELATIONS[relation])}
              onClick={() => {
                if (place !== null && actions.showOnPage) actions.showOnPage(place);
                else actions.show(symbol, paragraph);
              }}
            >
              <bdi>{symbol}</bdi>
              {pinpoint && `, ${pinpoint}`}
              {place !== null ? ` (${t('recommendation.onThisPage')})` : words && ` · ${words}`}
            </RowButton>
          );
        })}
      </ul>
    </section>
  );
}
