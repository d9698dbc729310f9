import type { AgendaItemCard } from '../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../bodyNameOf.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardProps } from './CardProps.ts';
import { DocumentList } from './DocumentList.tsx';
import { RowButton } from './RowButton.tsx';
import { SessionLine } from './SessionLine.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The card of an agenda item: its title, the session whose agenda it is on, and its documents. */
export function AgendaItemView({ card, t, actions }: CardProps<AgendaItemCard>) {
  const { session } = card;
  return (
    <CardFrame
      name={t('card.item', card.item)}
      kind={t('kind.agenda_item')}
      title={card.title}
      t={t}
      actions={actions}
    >
      {session && (
        <>
          <div class="card-meta">
            <p>{bodyNameOf(session.body, session.bodyName, t)}</p>
          </div>
          <section class="card-section">
            <ul class="rows">
              <RowButton label={t('card.thisSession')} onClick={() => actions.show(session.canonical)}>
                <SessionLine session={session} t={t} />
              </RowButton>
            </ul>
          </section>
        </>
      )}
      <DocumentList heading={t('card.documents')} documents={card.documents} t={t} actions={actions} />
      <SourceLine card={card} t={t} />
    </CardFrame>
  );
}
