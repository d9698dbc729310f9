import type { EvidenceLine } from '../../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../../bodyNameOf.ts';
import type { Translate } from '../../Translate.ts';

/** Who says it, and whether at first hand; '' where that is not told. A reporter is always named. */
export function speakerWords(
  { act, speaker, relation, citation }: Pick<EvidenceLine, 'act' | 'speaker' | 'relation' | 'citation'>,
  t: Translate,
): string {
  const name = speaker === null ? null : bodyNameOf(speaker, speaker, t);
  if (act?.firstHand) return t('fact.firstHand');
  if (act !== null || relation === 'action reported') return t('fact.reportedBy', name ?? citation);
  return name === null ? '' : t('fact.saidBy', name);
}
