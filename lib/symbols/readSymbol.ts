import { canonicalSymbol } from './canonicalSymbol.ts';
import { findSymbolAt } from './find/findSymbolAt.ts';

/** The canonical form of a text that is a document symbol and nothing else, in any case; null where it is not one. */
export function readSymbol(text: string): string | null {
  const canonical = canonicalSymbol(text);
  const slash = canonical.indexOf('/');
  const found = slash === -1 ? null : findSymbolAt(canonical, slash, 0);
  return found && found.start === 0 && found.end === canonical.length ? (found.canonical ?? null) : null;
}
