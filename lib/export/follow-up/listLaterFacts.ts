import type { Coverage, FollowUp } from '../../knowledge/followUp/FollowUp.ts';
import { LATER } from '../../knowledge/followUp/LATER.ts';
import { formatDays } from '../formatDays.ts';
import type { Fact } from './Fact.ts';
import type { FollowUpWords } from './FollowUpWords.ts';

const IS_LATER = new Set<string>(LATER);

/**
 * What later texts did, each by itself; "none found" with what was searched, or "not checked". Links that are only
 * possible are a count, apart.
 */
export function listLaterFacts(followUp: FollowUp | null, words: FollowUpWords): Fact[] {
  if (followUp === null) return [{ text: words.laterNames['not checked'], seenIn: null }];
  const { later, evidence, coverage } = followUp;
  const told = evidence.filter(
    ({ certainty, relation }) => certainty !== 'inferred' && IS_LATER.has(relation),
  );
  const possible = evidence.filter(({ certainty }) => certainty === 'inferred').length;
  const facts: Fact[] = told.map(({ relation, speaker, seenIn }) => ({
    text: [words.relations[relation] ?? relation, speaker && `(${speaker})`].filter(Boolean).join(' '),
    seenIn,
  }));
  if (facts.length === 0) {
    const text = [words.laterNames[later], coverage && `(${tellCoverage(coverage, words)})`];
    facts.push({ text: text.filter(Boolean).join(' '), seenIn: null });
  }
  if (possible > 0) facts.push({ text: words.possible.replace('$1', String(possible)), seenIn: null });
  return facts;
}

function tellCoverage({ documents, until }: Coverage, words: FollowUpWords): string {
  const searched = until === null ? words.searchedUndated : words.searched;
  return searched
    .replace('$1', String(documents.length))
    .replace('$2', until === null ? '' : formatDays(until, until, words.languageTag));
}
