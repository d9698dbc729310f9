import { formatDays } from '../../../lib/export/formatDays.ts';
import type { Translate } from '../../Translate.ts';

/** A day in words, or that it is not known; ISO day. */
export function DateWords({ date, t }: { date: string | null; t: Translate }) {
  if (date === null) return <span class="fact-date">{t('fact.undated')}</span>;
  return (
    <time class="fact-date" dateTime={date}>
      {formatDays(date, date, t('languageTag'))}
    </time>
  );
}
