import type { NamedCorrection } from './NamedCorrection.ts';

/** The symbol that a document has by its reader's last word on it; null where the reader said none. */
export function symbolOfReader(corrections: readonly NamedCorrection[]): string | null {
  for (const { correction } of corrections.toReversed()) {
    if (correction.kind === 'symbol') return correction.symbol;
  }
  return null;
}
