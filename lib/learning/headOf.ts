import type { SearchedCopy } from '../knowledge/followUp/SearchedCopy.ts';

/** A reading without what it says. */
export function headOf({ copy, work, document, date, session, searched }: SearchedCopy): SearchedCopy {
  return { copy, work, document, date, session, searched };
}
