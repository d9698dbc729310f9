/** A document that the built-in pack was made from. */
export interface SeedDocument {
  /** How the name of its file begins, in the folder with the documents. */
  file: string;
  /** The file in `seeds/readings` that keeps what was read, without its ending. */
  name: string;
  /** Its key in `seeds/sources.json`, where it prints no symbol that could be known; else null. */
  key: string | null;
  /** Whether what it puts forward is kept: what an agenda says of its own items is no proposal to follow. */
  hasProposals: boolean;
}

/** The documents that the built-in pack was made from. */
export const SEED_DOCUMENTS: SeedDocument[] = [
  { file: '000_', name: 'paper-2011', key: 'paper-2011', hasProposals: true },
  { file: '001_', name: 'report-2010', key: null, hasProposals: true },
  { file: '002_', name: 'draft-report-2017', key: 'draft-report-2017', hasProposals: true },
  { file: '003_', name: 'agenda-2010', key: null, hasProposals: false },
];
