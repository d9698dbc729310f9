import type { EvidenceWords, OrganName } from './EvidenceWords.ts';

/** What a clause of an object covers. */
export type ObjectNoun = keyof EvidenceWords['nouns'];

/** Words of one language, ready to be matched against sentences. */
export interface CompiledEvidence {
  organs: { pattern: RegExp; organ: OrganName }[];
  /** Groups `organ`, `verb`; the match ends where the object begins. */
  reported: RegExp;
  /** Group `verb`; the match ends where the object begins. */
  operative: RegExp;
  objects: { noun: ObjectNoun; pattern: RegExp }[];
  /** The words between an object's noun and its document, all of them; see `EvidenceWords.between`. */
  between: RegExp;
  patterns: Record<PatternName, RegExp>;
}

/** The words that are matched as they are. */
export type PatternName =
  | 'includingSet'
  | 'above'
  | 'adoptedSet'
  | 'proposedSet'
  | 'doubts'
  | 'exceptions'
  | 'undone'
  | 'moreTime'
  | 'noMoreTime'
  | 'adoptedAfterwards'
  | 'recommendations'
  | 'differingViews'
  | 'discussion'
  | 'noDifferingViews'
  | 'notAgreedOn'
  | 'deferredOn'
  | 'turnsDown'
  | 'restatesOn'
  | 'buildsOn'
  | 'changes'
  | 'preparedPursuant'
  | 'reportedAction'
  | 'takesUpAgain'
  | 'draftHeading';
