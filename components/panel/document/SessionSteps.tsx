import type { ComponentChild } from 'preact';
import type { DocumentHeader } from '../../../lib/document/DocumentHeader.ts';
import { formatDays } from '../../../lib/export/formatDays.ts';
import type { DocumentCard, SessionLine as Line } from '../../../lib/knowledge/Card.ts';
import { SessionLine } from '../../cards/SessionLine.tsx';
import { formatOrdinal } from '../../formatOrdinal.ts';
import { ArrowIcon } from '../../icons/ArrowIcon.tsx';
import { BackIcon } from '../../icons/BackIcon.tsx';
import type { Translate } from '../../Translate.ts';

interface SessionStepsProps {
  /** The document's own card, null where nothing is known of it. */
  own: DocumentCard | null;
  header: DocumentHeader | null;
  show: (canonical: string) => void;
  t: Translate;
}

/** The session as the head of the document prints it. */
function printedSession({ session }: DocumentHeader, t: Translate): string {
  if (session === null) return '';
  const { ordinal, place, start, end } = session;
  return [
    ordinal === null ? null : t('card.session', formatOrdinal(ordinal, t)),
    place,
    start && formatDays(start, end ?? start, t('languageTag')),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The document's session, with the one before and the one after where they are known. */
export function SessionSteps({ own, header, show, t }: SessionStepsProps) {
  const session = own?.session;
  if (!session) {
    const printed = header ? printedSession(header, t) : '';
    return printed === '' ? null : <p class="session-steps">{printed}</p>;
  }
  const nameOf = ({ ordinal, start, end }: Line) =>
    [ordinal && formatOrdinal(ordinal, t), formatDays(start, end, t('languageTag'))]
      .filter(Boolean)
      .join(', ');
  const step = (to: Line | null, label: string, icon: ComponentChild) =>
    to && (
      <button
        type="button"
        class="quiet-button"
        aria-label={t('card.label', label, nameOf(to))}
        title={t('card.label', label, nameOf(to))}
        onClick={() => show(to.canonical)}
      >
        {icon}
      </button>
    );
  return (
    <p class="session-steps">
      {step(own.previousSession, t('card.previousSession'), <BackIcon />)}
      <button type="button" class="link-button" onClick={() => show(session.canonical)}>
        <SessionLine session={session} t={t} />
      </button>
      {step(own.nextSession, t('card.nextSession'), <ArrowIcon />)}
    </p>
  );
}
