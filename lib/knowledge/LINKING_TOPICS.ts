import type { Topic } from './TOPICS.ts';

/** Subjects narrow enough that two texts on one of them may be related; on the others, most texts are. */
export const LINKING_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  'awareness-raising',
  'case-management',
  'compensation',
  'demand',
  'forced-labour',
  'joint-investigations',
  'legal-representation',
  'migration',
  'non-punishment',
  'private-sector',
  'witnesses',
]);
