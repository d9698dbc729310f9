import { formatDays } from '../../../lib/export/formatDays.ts';
import type { Coverage } from '../../../lib/knowledge/followUp/FollowUp.ts';
import type { Translate } from '../../Translate.ts';

/** What was searched, until when: "Documents searched: 12, to 8 September 2017". */
export function coverageWords({ documents, until }: Coverage, t: Translate): string {
  const count = String(documents.length);
  if (until === null) return t('fact.searchedUndated', count);
  return t('fact.searched', count, formatDays(until, until, t('languageTag')));
}
