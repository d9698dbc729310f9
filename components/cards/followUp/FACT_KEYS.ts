import type { MessageKey } from '../../Translate.ts';
import type { FollowFact } from './FollowFact.ts';

/** What each fact is called. Verbs of organs are not here: they stand as printed. */
export const FACT_KEYS: Record<FollowFact, MessageKey> = {
  restated: 'fact.restated',
  'built on': 'fact.built_on',
  changed: 'fact.changed',
  'differing views': 'fact.differing_views',
  'not agreed': 'fact.not_agreed',
  deferred: 'fact.deferred',
  'proposed again': 'fact.proposed_again',
  mentioned: 'fact.mentioned',
  'none found': 'fact.none_found',
  'not checked': 'fact.not_checked',
  'same subject': 'fact.same_subject',
  'organ action': 'fact.organ_action',
  'led to a document': 'fact.led_to',
  'action reported': 'fact.action_reported',
};
