import type { PageHead } from './PageHead.ts';

/** Papers for a sitting: "L." is of limited distribution, "CRP." a conference room paper; "…/L.1/Add.2" goes on with one. */
const FOR_THE_SITTING = /\/(?:L|CRP)\.\d/;

/**
 * Whether a document is a draft of one that is numbered anew when it is adopted: by what its masthead calls it, else by
 * its symbol. False where neither tells.
 */
export function isDraftHead(head: Pick<PageHead, 'type' | 'symbol'> | null): boolean {
  return head?.type === 'draft-report' || FOR_THE_SITTING.test(head?.symbol ?? '');
}
