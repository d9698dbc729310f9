import type { Relation } from '../evidence/RELATIONS.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';
import type { Through } from '../Through.ts';

/** The document in which evidence was read. */
export interface SeenIn {
  /** Its symbol, else the key or the work by which it goes. */
  document: string;
  /** Its symbol, else `text:` and a hash. */
  work: string;
  copy: string;
  /** Number of the paragraph, as printed; null for one without. */
  paragraph: string | null;
  /** ISO day of the document. */
  date: string | null;
  /** The imported pack that says so; absent for the built-in pack and for what was read here. */
  through?: Through;
}

/** Evidence that bears on one recommendation, or on a whole set. */
export interface Evidence {
  relation: Relation;
  certainty: PackEvidence['certainty'];
  scope: PackEvidence['scope'];
  speaker: string | null;
  act: NonNullable<PackEvidence['act']> | null;
  /** Identity of the recommendation that says so, where it is one. */
  by: string | null;
  seenIn: SeenIn;
}

/** What a later text did; the first two words are no claims. */
export type Later =
  | 'none found'
  | 'not checked'
  | 'restated'
  | 'built on'
  | 'changed'
  | 'differing views'
  | 'not agreed'
  | 'deferred'
  | 'proposed again'
  | 'mentioned';

/** What an organ did. Verbs stand as printed, and are never merged or ranked. */
export interface OrganAction {
  verb: string;
  scope: PackEvidence['scope'];
  organ: string;
  /** Canonical form of the resolution or decision; null where it is not named. */
  resolution: string | null;
  /** Symbol of the document that holds it. */
  document: string | null;
  firstHand: boolean;
  seenIn: SeenIn;
}

/** What was reported of action: a document that came of it, or what somebody says was done. */
export interface ReportedAction {
  what: 'led to a document' | 'action reported';
  by: string | null;
  document: string | null;
  seenIn: SeenIn;
}

/** What was searched. */
export interface Coverage {
  /** By symbol, else by key or work; the earliest first. */
  documents: string[];
  /** ISO day of the latest; null where none is dated. */
  until: string | null;
}

/** What documents say became of a recommendation: a pure function of evidence and coverage. */
export interface FollowUp {
  organ: OrganAction[];
  /** The weightiest of the explicit and textual evidence; all of it is in `evidence`. */
  later: Later;
  reported: ReportedAction[];
  /** All of it, the earliest first; what is only possible has the certainty "inferred". */
  evidence: Evidence[];
  /** Null where nothing later was searched. */
  coverage: Coverage | null;
}
