import { runThrough } from '../runThrough.ts';
import { findingMentions } from './findingMentions.ts';
import type { Mention } from './Mention.ts';

/** Everything in a folded text that looks like a reference, in one go; see `findingMentions`, which can pause. */
export function findMentions(text: string): Mention[] {
  return runThrough(findingMentions(text));
}
