import type { SessionCard } from '../../lib/knowledge/Card.ts';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';

interface AgendaListProps {
  agenda: SessionCard['agenda'];
  t: Translate;
  actions: CardActions;
}

/** The agenda of a session, folded away: each item with its documents. */
export function AgendaList({ agenda, t, actions }: AgendaListProps) {
  if (agenda.length === 0) return null;
  return (
    <section class="card-section">
      <details class="more">
        <summary>{t('card.agenda')}</summary>
        <dl class="agenda">
          {agenda.map(({ item, title, documents }) => (
            <div key={item}>
              <dt>{item}</dt>
              <dd>
                <bdi>{title}</bdi>
                {documents.map((symbol) => (
                  <button key={symbol} type="button" class="link" onClick={() => actions.show(symbol)}>
                    <bdi>{symbol}</bdi>
                  </button>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
