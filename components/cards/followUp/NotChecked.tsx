import type { DocumentLine } from '../../../lib/knowledge/Card.ts';
import { documentTypeOf } from '../../documentTypeOf.ts';
import type { Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';
import { RowButton } from '../RowButton.tsx';

interface NotCheckedProps {
  /** Where to look first. */
  documents: readonly DocumentLine[];
  t: Translate;
  actions: CardActions;
}

/** That nothing later was read yet, and what to open next: no claim that there is nothing. */
export function NotChecked({ documents, t, actions }: NotCheckedProps) {
  return (
    <>
      <p class="quiet">{t('fact.notCheckedWhy')}</p>
      {documents.length > 0 && (
        <>
          <h4 class="card-heading">{t('fact.openNext')}</h4>
          <ul class="rows">
            {documents.map(({ symbol, title, type }) => (
              <RowButton key={symbol} label={<bdi>{symbol}</bdi>} onClick={() => actions.show(symbol)}>
                <bdi>{title ?? documentTypeOf(type, t)}</bdi>
              </RowButton>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
