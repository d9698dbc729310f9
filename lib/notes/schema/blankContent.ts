import type { Content } from './contentSchema.ts';

/** What the reader sets down in a note, before anything is set down. */
export function blankContent(): Pick<Content, 'comment' | 'tags' | 'colour' | 'status' | 'statusDay'> {
  return { comment: '', tags: [], colour: 1, status: null, statusDay: null };
}
