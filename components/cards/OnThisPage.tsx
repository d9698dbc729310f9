import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import type { CardHere } from './CardHere.ts';
import { RowButton } from './RowButton.tsx';

interface OnThisPageProps {
  here: CardHere;
  t: Translate;
  actions: CardActions;
}

/** What else on the page has to do with a recommendation: the places that refer to it, its paragraph's other items. */
export function OnThisPage({ here, t, actions }: OnThisPageProps) {
  const { referredBy, siblings } = here;
  return (
    <>
      {referredBy.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{t('recommendation.referredBy')}</h3>
          <ul class="rows">
            {referredBy.map((place) => (
              <RowButton
                key={place.start}
                label={
                  place.paragraph === null
                    ? t('recommendation.noNumber')
                    : t('note.paragraph', place.paragraph)
                }
                onClick={() => actions.showOnPage?.(place)}
              >
                <bdi>{place.words}</bdi>
              </RowButton>
            ))}
          </ul>
        </section>
      )}
      {siblings.length > 0 && (
        <section class="card-section">
          <details class="more">
            <summary>{t('recommendation.siblings')}</summary>
            <ul class="rows">
              {siblings.map((sibling) => (
                <RowButton
                  key={sibling.id}
                  label={sibling.place ?? t('recommendation.noNumber')}
                  onClick={() => actions.showNeighbour?.(sibling)}
                >
                  <bdi>{sibling.words}</bdi>
                </RowButton>
              ))}
            </ul>
          </details>
        </section>
      )}
    </>
  );
}
