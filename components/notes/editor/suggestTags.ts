import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';

const MOST = 6;

/**
 * Tags to go on with: those that begin with what is typed, then those that have it inside, without those that the note
 * has; in the order in which they are known. Nothing for nothing typed.
 */
export function suggestTags(typed: string, known: readonly string[], chosen: readonly string[]): string[] {
  const wanted = foldForSearch(typed.trim());
  if (wanted === '') return [];
  const free = known.filter((tag) => !chosen.includes(tag) && foldForSearch(tag).includes(wanted));
  const begins = (tag: string) => foldForSearch(tag).startsWith(wanted);
  return [...free.filter(begins), ...free.filter((tag) => !begins(tag))].slice(0, MOST);
}
