import type { Reference } from '../symbols/Reference.ts';

/** How references are found; `lib/symbols` is what the page's script is given. */
export interface Finder {
  /** All references of a text, ascending, without overlap; offsets count in that text. */
  findReferences(text: string): Reference[];
  /** A cheap test that says no for most texts without any reference. */
  hasReferenceHint(text: string): boolean;
  /** The document that an address leads to, null for none. */
  symbolOfLink(href: string): { symbol: string; language: string | null } | null;
}
