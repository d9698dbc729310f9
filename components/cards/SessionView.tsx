import { formatDays } from '../../lib/export/formatDays.ts';
import type { SessionCard } from '../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../bodyNameOf.ts';
import { formatOrdinal } from '../formatOrdinal.ts';
import { AgendaList } from './AgendaList.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { CardProps } from './CardProps.ts';
import { DifferingFacts } from './DifferingFacts.tsx';
import { DocumentList } from './DocumentList.tsx';
import { RowButton } from './RowButton.tsx';
import { SessionRows } from './SessionRows.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The card of a session: when and where, its report, its documents, its agenda, the sessions before and after. */
export function SessionView({ card, t, actions }: CardProps<SessionCard>) {
  const { session, report, previousSession, nextSession } = card;
  const days = formatDays(session.start, session.end, t('languageTag'));
  const name = session.ordinal === null ? days : t('card.session', formatOrdinal(session.ordinal, t));
  return (
    <CardFrame
      name={name}
      kind={t('kind.session')}
      title={bodyNameOf(session.body, session.bodyName, t)}
      t={t}
      actions={actions}
    >
      <div class="card-meta">
        <p>{[session.place, days].filter(Boolean).join(' · ')}</p>
      </div>
      <DifferingFacts facts={card.differing} t={t} />
      {(report || previousSession || nextSession) && (
        <section class="card-section">
          <ul class="rows">
            {report && (
              <RowButton label={t('card.report')} onClick={() => actions.show(report.symbol)}>
                <bdi>{report.symbol}</bdi>
              </RowButton>
            )}
            <SessionRows previous={previousSession} next={nextSession} t={t} actions={actions} />
          </ul>
        </section>
      )}
      <DocumentList
        heading={t('card.documents')}
        documents={card.documents.filter(({ symbol }) => symbol !== report?.symbol)}
        t={t}
        actions={actions}
      />
      <AgendaList agenda={card.agenda} t={t} actions={actions} />
      <SourceLine card={card} t={t} />
    </CardFrame>
  );
}
