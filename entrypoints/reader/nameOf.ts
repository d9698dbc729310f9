import type { ReaderState } from '../../components/reader/ReaderState.ts';

/** What a document is called in a tab, a bookmark and the list of copies: its symbol and its title, as far as they are known. */
export function nameOf({ title, subtitle }: Pick<ReaderState, 'title' | 'subtitle'>): string {
  return [title, subtitle].filter((part) => part !== '').join(' · ');
}
