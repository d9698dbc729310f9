import { formatDays } from '../../../lib/export/formatDays.ts';
import { bodyNameOf } from '../../bodyNameOf.ts';
import { SourceLine } from '../../cards/SourceLine.tsx';
import { formatOrdinal } from '../../formatOrdinal.ts';
import { ArrowIcon } from '../../icons/ArrowIcon.tsx';
import { BackIcon } from '../../icons/BackIcon.tsx';
import type { SessionPart } from './SessionPart.ts';

interface SessionHeadProps extends SessionPart {
  /** Goes to another session; null back to that of the document in front. */
  follow: (session: string | null) => void;
  isFollowed: boolean;
}

/** Which session it is, with the one before and the one after, or that those are not known. */
export function SessionHead({ session: { card }, follow, isFollowed, t }: SessionHeadProps) {
  const { session, previousSession, nextSession } = card;
  const days = formatDays(session.start, session.end, t('languageTag'));
  const name = session.ordinal === null ? days : t('card.session', formatOrdinal(session.ordinal, t));
  const steps = [
    { label: t('card.previousSession'), to: previousSession, icon: <BackIcon /> },
    { label: t('card.nextSession'), to: nextSession, icon: <ArrowIcon /> },
  ];
  return (
    <header class="session-head">
      <h2>{name}</h2>
      <p>
        <bdi>{bodyNameOf(session.body, session.bodyName, t)}</bdi>
      </p>
      <p class="quiet">{[session.place, days].filter(Boolean).join(' · ')}</p>
      <p class="session-ways">
        {steps.map(({ label, to, icon }) =>
          to === null ? (
            <span key={label} class="quiet">
              {t('card.label', label, t('session.unknownWord'))}
            </span>
          ) : (
            <button key={label} type="button" class="link-button" onClick={() => follow(to.canonical)}>
              {icon} {t('card.label', label, formatDays(to.start, to.end, t('languageTag')))}
            </button>
          ),
        )}
        {isFollowed && (
          <button type="button" class="link-button" onClick={() => follow(null)}>
            {t('session.backToOwn')}
          </button>
        )}
      </p>
      <SourceLine card={card} t={t} />
    </header>
  );
}
