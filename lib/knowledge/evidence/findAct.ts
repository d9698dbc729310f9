import { findWithin } from '../../document/findWithin.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';
import { readAct } from '../readAct.ts';
import type { EvidenceContext } from './EvidenceContext.ts';
import type { OrganName } from './EvidenceWords.ts';
import type { Sentence } from './Sentence.ts';

type Act = NonNullable<PackEvidence['act']>;
/** A body is a Conference by the end of its key. */
const CONFERENCE = /(?:^|\/)(?:COP|COSP|CP)$/;
const WORKING_GROUP = /\/(?:WG\.\d+|IRG)$/;

/**
 * Which organ acted, by which resolution, held by which document, as a sentence of another document reports. The
 * resolution stands in the sentence before the verb, or in a note of its own; one of another organ is not taken for it.
 * Null where "the Conference" could be any.
 */
export function findAct(
  sentence: Sentence,
  { body }: OrganName,
  verb: { text: string; at: number },
  { parsed }: Pick<EvidenceContext, 'parsed'>,
): Act | null {
  const opening = sentence.references.filter(({ from }) => from < verb.at).map(({ reference }) => reference);
  const sources = [opening, ...sentence.notes.map(({ note }) => findWithin(parsed.references, note))];
  const own = parsed.header.body?.replace(WORKING_GROUP, '') ?? null;
  const named = sources.flatMap((references) =>
    references.flatMap(({ kind, canonical, status }) => {
      const isAct = (kind === 'resolution' || kind === 'decision') && status === 'resolved';
      const act = isAct && canonical !== null ? readAct(canonical) : null;
      return act ? [{ act, references }] : [];
    }),
  );
  const candidates = named.filter(({ act }) =>
    body === null ? CONFERENCE.test(act.body) : act.body === body,
  );
  const [only] = candidates;
  const isSure = only !== undefined && candidates.every(({ act }) => act.canonical === only.act.canonical);
  const organ = body ?? (isSure ? only.act.body : own !== null && CONFERENCE.test(own) ? own : null);
  if (organ === null) return null;
  const holder = isSure
    ? only.references.find(({ kind, pinpoint }) => kind === 'symbol' && !pinpoint)
    : undefined;
  return {
    verb: verb.text.toLowerCase(),
    organ,
    resolution: isSure ? only.act.canonical : null,
    document: holder?.canonical ?? (isSure ? only.act.symbol : null),
    firstHand: false,
  };
}
