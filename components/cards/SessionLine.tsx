import { formatDays } from '../../lib/export/formatDays.ts';
import type { SessionLine as Line } from '../../lib/knowledge/Card.ts';
import { formatOrdinal } from '../formatOrdinal.ts';
import type { Translate } from '../Translate.ts';

/** A session in one line: "2nd session · Vienna · 27–29 January 2010"; what is not known is left out. */
export function SessionLine({ session, t }: { session: Line; t: Translate }) {
  const ordinal =
    session.ordinal === null ? t('card.sessionPlain') : t('card.session', formatOrdinal(session.ordinal, t));
  const days = formatDays(session.start, session.end, t('languageTag'));
  return <>{[ordinal, session.place, days].filter(Boolean).join(' · ')}</>;
}
