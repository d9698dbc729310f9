import type { FoundReference } from '../symbols/findReferences.ts';

/** What the page's script can find by itself; the background finds and resolves the rest. */
export interface Finder {
  /** References of a text that need no context, ascending, without overlap; offsets count in that text. */
  findReferences(text: string): FoundReference[];
  /** A cheap test that says no for most texts without any reference. */
  hasReferenceHint(text: string): boolean;
  /** The document that an address leads to, null for none. */
  symbolOfLink(href: string): { symbol: string; language: string | null } | null;
}
