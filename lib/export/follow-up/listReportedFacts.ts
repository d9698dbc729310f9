import type { FollowUp } from '../../knowledge/followUp/FollowUp.ts';
import type { Fact } from './Fact.ts';
import type { FollowUpWords } from './FollowUpWords.ts';

/** What was reported of action, always with who reports it. */
export function listReportedFacts({ reported }: Pick<FollowUp, 'reported'>, words: FollowUpWords): Fact[] {
  return reported.map(({ what, by, document, seenIn }) => ({
    text:
      what === 'led to a document' && document !== null
        ? words.ledTo.replace('$1', () => document)
        : words.reportedBy.replace('$1', () => by ?? words.nobody),
    seenIn,
  }));
}
