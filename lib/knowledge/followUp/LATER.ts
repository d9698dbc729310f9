import type { Later } from './FollowUp.ts';

/** What later texts can do, the weightiest first. */
export const LATER = [
  'restated',
  'built on',
  'changed',
  'differing views',
  'not agreed',
  'deferred',
  'proposed again',
  'mentioned',
] as const satisfies Later[];
