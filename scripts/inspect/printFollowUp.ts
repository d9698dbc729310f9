import type {
  Evidence,
  FollowUp,
  OrganAction,
  ReportedAction,
  SeenIn,
} from '../../lib/knowledge/followUp/FollowUp.ts';

/** Where something was read, by file. */
interface PrintedPlace {
  file: string;
  paragraph: string | null;
}

/** Follow-up as `inspect` prints it. */
export interface PrintedFollowUp extends Pick<FollowUp, 'later' | 'coverage'> {
  organ: (Pick<OrganAction, 'verb' | 'scope' | 'document' | 'firstHand'> & {
    by: string;
    seenIn: PrintedPlace;
  })[];
  reported: (Omit<ReportedAction, 'seenIn'> & { seenIn: PrintedPlace })[];
  evidence: (Pick<Evidence, 'relation' | 'certainty' | 'speaker'> & {
    /** Symbol of the document that says so; null where it has none. */
    document: string | null;
    paragraph: string | null;
    /** Identity of the recommendation that says so, where it is one. */
    recommendation: string | null;
    seenIn: PrintedPlace;
  })[];
}

/** Follow-up with the files that its evidence was read in, by copy. */
export function printFollowUp(
  { organ, later, reported, evidence, coverage }: FollowUp,
  fileOf: ReadonlyMap<string, string>,
): PrintedFollowUp {
  const place = ({ copy, document, paragraph }: SeenIn): PrintedPlace => ({
    file: fileOf.get(copy) ?? document,
    paragraph,
  });
  return {
    organ: organ.map(({ verb, scope, organ: body, resolution, document, firstHand, seenIn }) => ({
      verb,
      scope,
      by: resolution ?? body,
      document,
      firstHand,
      seenIn: place(seenIn),
    })),
    later,
    reported: reported.map((each) => ({ ...each, seenIn: place(each.seenIn) })),
    evidence: evidence.map(({ relation, certainty, speaker, by, seenIn }) => ({
      relation,
      document: seenIn.work.startsWith('text:') ? null : seenIn.work,
      paragraph: seenIn.paragraph,
      certainty,
      speaker,
      recommendation: by,
      seenIn: place(seenIn),
    })),
    coverage,
  };
}
