import { describeCanonical } from '../describeCanonical.ts';
import type { KeptCopy } from '../KeptCopy.ts';
import type { Knowledge } from '../Knowledge.ts';
import type { SessionSource, SessionWhole } from './SessionWhole.ts';
import { setFollowUp } from './setFollowUp.ts';

/**
 * A session with its agenda, documents, recommendations, what became of them, and who took part; null where it is not
 * known.
 * @param canonical "CTOC/COP/WG.4 session 2"
 * @param keptOf the reader's own copies of documents; null for what is not kept
 */
export function gatherSession(
  canonical: string,
  knowledge: Knowledge,
  keptOf: (copy: string) => KeptCopy | null = () => null,
): SessionWhole | null {
  const cardOf = (session: string) => {
    const card = describeCanonical(session, { language: null }, knowledge);
    return card.card === 'session' ? card : null;
  };
  const card = cardOf(canonical);
  if (card === null) return null;
  const sources = card.documents.flatMap((document): SessionSource[] => {
    const known = knowledge.recommendationsOf(document.symbol);
    if (known.length === 0) return [];
    const recommendations = known.map(
      ({ id, standing, paragraph, annex, item, headings, asks, gist, copy }) => ({
        ...{ id, standing, paragraph, annex, item, headings, asks, gist },
        later: knowledge.followUp(id, copy).later,
      }),
    );
    return [{ document, recommendations, set: setFollowUp(document.symbol, knowledge, keptOf) }];
  });
  const next = card.nextSession && cardOf(card.nextSession.canonical);
  return {
    card,
    sources,
    participation: [...knowledge.participationOf(canonical)],
    next: next && { agenda: next.agenda, documents: next.documents },
  };
}
