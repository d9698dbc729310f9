import type { FollowUp } from '../../knowledge/followUp/FollowUp.ts';
import type { CitedWork } from '../cite/CitedWork.ts';
import type { ExportNote } from '../ExportNote.ts';
import type { OwnEvidence } from './OwnEvidence.ts';

/** A recommendation, what documents say became of it, and what its reader added: never mixed. */
export interface ReportedRecommendation {
  work: CitedWork;
  /** As printed: "15", "31 (b)", "annex I, 3"; null for one without a number. */
  place: string | null;
  /** Our summary, never language of the document; null where nobody wrote one. */
  summary: string | null;
  /** `addressee` is null where nobody is named. */
  asks: readonly { addressee: string | null; wording: string }[];
  /** Null: not checked. */
  followUp: FollowUp | null;
  /** The reader's own, on this recommendation. */
  notes: readonly ExportNote[];
  evidence: readonly OwnEvidence[];
}

/** An agenda item, or a heading of a report. */
export interface ReportSection {
  /** From the outermost in; empty for what stands under none. */
  headings: readonly string[];
  documents: readonly CitedWork[];
  recommendations: readonly ReportedRecommendation[];
  /** The reader's own notes on the documents that belong to no recommendation. */
  notes: readonly ExportNote[];
}

/** What a brief and a follow-up table are made of. */
export interface FollowUpReport {
  /** The session, or what else is followed up. */
  title: string;
  /** What covers all recommendations of a document at once: said once, not at each of them. */
  sets: readonly { work: CitedWork; followUp: FollowUp }[];
  sections: readonly ReportSection[];
  /** The reader's own that cannot be told to be about one of these recommendations. */
  evidence: readonly OwnEvidence[];
}
