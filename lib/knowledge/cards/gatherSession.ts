import { describeCanonical } from '../describeCanonical.ts';
import type { KeptCopy } from '../KeptCopy.ts';
import type { Knowledge } from '../Knowledge.ts';
import type { PackAgendaItem } from '../pack/packAgendaItem.ts';
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
  const next = card.nextSession && cardOf(card.nextSession.canonical);
  const ofNext = new Set(next?.documents.map(({ symbol }) => symbol));
  const searched = new Set<string>();
  const named = card.documents.map((document) => ({
    document,
    hasSymbol: true,
    ...{ key: document.symbol, work: document.symbol },
  }));
  const sources = [...named, ...unnamed(canonical, knowledge)].flatMap((source): SessionSource[] => {
    const { document, hasSymbol, key, work } = source;
    const known = knowledge.recommendationsOf(key);
    const set = setFollowUp(work, knowledge, keptOf);
    if (known.length === 0 && set.evidence.length === 0) return [];
    const recommendations = known.map(
      ({ id, standing, paragraph, annex, item, headings, asks, gist, copy }) => {
        const { later, evidence, coverage } = knowledge.followUp(id, copy);
        for (const name of coverage?.documents ?? []) if (ofNext.has(name)) searched.add(name);
        const taken = evidence.filter(({ seenIn }) => ofNext.has(seenIn.document));
        return {
          ...{ id, standing, paragraph, annex, item, headings, asks, gist, later },
          inNext: taken.map(({ seenIn, certainty }) => ({
            document: seenIn.document,
            paragraph: seenIn.paragraph,
            isPossible: certainty === 'inferred',
          })),
        };
      },
    );
    return [{ document, hasSymbol, recommendations, set }];
  });
  const rangeOf = (fact: PackAgendaItem['deliberations']) =>
    fact === undefined ? null : { ...fact.value, doubt: fact.confidence === 'probable' ? fact.why : null };
  const ways = (knowledge.session(canonical)?.agenda ?? []).map(
    ({ item, deliberations, recommendations }) => ({
      item,
      deliberations: rangeOf(deliberations),
      recommendations: rangeOf(recommendations),
    }),
  );
  return {
    card,
    ways,
    sources,
    participation: [...knowledge.participationOf(canonical)],
    next: next && { agenda: next.agenda, documents: next.documents, searched: [...searched] },
  };
}

/** The documents of a session that were read and have no symbol; each goes by its title in the pack. */
function unnamed(canonical: string, knowledge: Knowledge) {
  return knowledge.readings
    .filter(
      ({ session, work, document }) => session === canonical && work.startsWith('text:') && document !== work,
    )
    .map(({ document: key, work, type, date }) => {
      const symbol = knowledge.readSource(key).document;
      return { document: { symbol, type, title: null, date, agendaItem: null }, hasSymbol: false, key, work };
    });
}
