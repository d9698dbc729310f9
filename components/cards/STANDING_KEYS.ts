import type { Standing } from '../../lib/document/Outline.ts';
import type { MessageKey } from '../Translate.ts';

/** What each standing is called. */
export const STANDING_KEYS: Record<Standing, MessageKey> = {
  recommendation: 'mark.recommendation',
  proposal: 'mark.proposal',
  'reads-like': 'mark.readsLike',
};
