import { formatDays } from '../../lib/export/formatDays.ts';
import type { SessionLine } from '../../lib/knowledge/Card.ts';
import { formatOrdinal } from '../formatOrdinal.ts';
import type { Translate } from '../Translate.ts';

/** A session where the row already says that it is one: "2nd · 27–29 January 2010". */
export function ShortSession({ session, t }: { session: SessionLine; t: Translate }) {
  const ordinal = session.ordinal === null ? null : formatOrdinal(session.ordinal, t);
  const days = formatDays(session.start, session.end, t('languageTag'));
  return <>{[ordinal, days].filter(Boolean).join(' · ')}</>;
}
