import type { Relation } from '../../knowledge/evidence/RELATIONS.ts';
import type { Later } from '../../knowledge/followUp/FollowUp.ts';
import type { PackEvidence } from '../../knowledge/pack/packEvidence.ts';

/** The words of a brief and a follow-up table, in the reader's language; `$1` and `$2` stand for what is filled in. */
export interface FollowUpWords {
  /** BCP 47 tag of their language, which days are written in too. */
  languageTag: string;
  brief: string;
  table: string;
  recommendation: string;
  asks: string;
  organ: string;
  later: string;
  reported: string;
  myStatus: string;
  /** Evidence that the reader added; never under what documents say. */
  myEvidence: string;
  myNotes: string;
  /** Says that a text is ours, not the document's. */
  summary: string;
  /** Stands where nobody is named. */
  nobody: string;
  /** What an organ did: `$1` organ, `$2` verb as printed. */
  acted: string;
  asReported: string;
  /** Where nothing is known of a column. */
  nothing: string;
  possible: string;
  ledTo: string;
  reportedBy: string;
  /** `$1` how many documents, `$2` the day of the last. */
  searched: string;
  searchedUndated: string;
  statuses: Readonly<Record<string, string>>;
  laterNames: Readonly<Record<Later, string>>;
  relations: Readonly<Partial<Record<Relation, string>>>;
  /** What evidence of the reader's own says, by relation. */
  added: Readonly<Record<string, string>>;
  scopes: Readonly<Record<PackEvidence['scope'], string>>;
}
