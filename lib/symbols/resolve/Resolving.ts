import type { Mention } from '../find/Mention.ts';
import type { FoldedText } from '../foldText.ts';
import type { ReasonCode } from '../ReasonCode.ts';
import type { Candidate } from '../Reference.ts';
import type { InstrumentNaming } from './findInstrumentNames.ts';
import type { ReferenceContext } from './ReferenceContext.ts';

/** What resolving one mention gave; `candidates` are set where it is not one thing. */
export interface Outcome {
  canonical: string | null;
  candidates: Candidate[];
  reason: ReasonCode;
}

/** A mention with its outcome, as what follows it looks back on it. */
export interface Resolved {
  mention: Mention;
  outcome: Outcome;
}

/** All that a resolver of one kind may look at: the folded text, the document, and what was resolved before, in order. */
export interface Resolving {
  text: string;
  folded: FoldedText;
  context: ReferenceContext;
  earlier: Resolved[];
  mentions: Mention[];
  /** What each "resolution 5/2" so far was resolved to, by kind and number. */
  numbersResolved: Map<string, Set<string>>;
  /** Where each body is first named in full; read once, when first asked. */
  bodiesNamed: () => ReadonlyMap<string, number>;
  /** Where treaties are named in full, in order; read once, when first asked. */
  instrumentsNamed: () => readonly InstrumentNaming[];
}

/** One thing, for one reason. */
export function resolvedTo(canonical: string, reason: ReasonCode): Outcome {
  return { canonical, candidates: [], reason };
}

/** Nothing, or several things that it could be. */
export function leftOpen(reason: ReasonCode, candidates: Candidate[] = []): Outcome {
  return { canonical: null, candidates, reason };
}
