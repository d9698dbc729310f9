import type { EvidenceLine } from '../Card.ts';
import type { Evidence } from '../followUp/FollowUp.ts';
import type { KeptCopy } from '../KeptCopy.ts';
import type { CardMaker } from './CardMaker.ts';
import { nameDocument } from './nameDocument.ts';

/** Evidence with what is known of the document where it stands. `kept` is the reader's own copy of that document. */
export function evidenceLine(evidence: Evidence, kept: KeptCopy | null, maker: CardMaker): EvidenceLine {
  const { seenIn, by } = evidence;
  return {
    ...evidence,
    ...nameDocument(seenIn, maker, kept),
    quote: seenIn.paragraph === null ? null : (kept?.wordsOf(seenIn.paragraph) ?? null),
    gist: by === null ? null : (maker.knowledge.recommendation(by)?.gist ?? null),
    isKept: kept !== null,
    added: null,
  };
}
