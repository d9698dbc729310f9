import type { Status } from '../../lib/notes/schema/STATUSES.ts';
import type { MessageKey } from '../Translate.ts';

/** The words of each of "my statuses". */
export const STATUS_KEYS: Record<Status, MessageKey> = {
  'to check': 'status.toCheck',
  following: 'status.following',
  raised: 'status.raised',
  waiting: 'status.waiting',
  done: 'status.done',
  'set aside': 'status.setAside',
};
