import type { Content } from '../../../lib/notes/schema/contentSchema.ts';

/** What can be done to many notes together. */
export type BulkDeed =
  | { is: 'tag' | 'untag'; tag: string }
  | { is: 'colour'; colour: Content['colour'] }
  | { is: 'delete' };
