import type { Knowledge } from '../../knowledge/Knowledge.ts';
import type { KnownRecommendation } from '../../knowledge/KnownRecommendation.ts';
import { describeWork } from '../cite/describeWork.ts';
import type { ExportNote } from '../ExportNote.ts';
import { nameSession } from '../nameSession.ts';
import { sessionOf } from '../sessionOf.ts';
import type { FollowUpReport, ReportedRecommendation, ReportSection } from './FollowUpReport.ts';
import { placeOf } from './placeOf.ts';

/**
 * What the packs know of a session, with the reader's notes: its agenda with the documents of each item, then each
 * document's recommendations under their headings. A heading is never matched with an agenda item by its words.
 * @param session canonical form, "CTOC/COP/WG.4 session 2"
 */
export function gatherReport(
  session: string,
  notes: readonly ExportNote[],
  knowledge: Knowledge,
): FollowUpReport {
  const describe = (symbol: string) =>
    describeWork({ symbol, title: '', url: null, language: null }, knowledge);
  const left = new Set(notes);
  const take = (isTheirs: (note: ExportNote) => boolean) => {
    const taken = [...left].filter(isTheirs);
    for (const note of taken) left.delete(note);
    return taken;
  };
  const documents = knowledge.documentsOf(session).map(({ symbol }) => symbol);
  const reported = documents.flatMap((symbol) => {
    const known = knowledge.recommendationsOf(symbol).filter(({ standing }) => standing === 'recommendation');
    return groupByHeadings(known).map(
      (recommendations): ReportSection => ({
        headings: recommendations[0]?.headings ?? [],
        documents: [describe(symbol)],
        recommendations: recommendations.map((recommendation) => report(recommendation, symbol)),
        notes: [],
      }),
    );
  });
  const agenda = (knowledge.session(session)?.agenda ?? []).map(({ item, title, documents: listed }) => {
    const symbols = new Set(listed.map(({ value }) => value));
    return {
      headings: [`${item}. ${title.value}`],
      documents: [...symbols].map(describe),
      recommendations: [],
      notes: take(({ source }) => source.symbol !== null && symbols.has(source.symbol)),
    };
  });
  const rest = take(() => true);
  const others = rest.length > 0 ? [{ headings: [], documents: [], recommendations: [], notes: rest }] : [];
  const facts = sessionOf(documents[0] ?? null, knowledge);
  const sets = documents
    .filter((symbol) => knowledge.recommendationsOf(symbol).length > 0)
    .map((symbol) => ({ work: describe(symbol), followUp: knowledge.followUpOfSet(symbol) }));
  return { title: facts ? nameSession(facts) : session, sets, sections: [...agenda, ...reported, ...others] };

  function report(known: KnownRecommendation, symbol: string): ReportedRecommendation {
    const place = placeOf(known.id, known.paragraph);
    return {
      work: describe(symbol),
      place,
      summary: known.gist?.text ?? null,
      asks: known.asks,
      followUp: knowledge.followUp(known.id),
      // A note on a whole paragraph goes to the first of its items.
      notes: take(
        ({ source }) =>
          source.symbol === symbol && (source.paragraph === place || source.paragraph === known.paragraph),
      ),
    };
  }
}

function groupByHeadings(known: readonly KnownRecommendation[]): KnownRecommendation[][] {
  const groups = new Map<string, KnownRecommendation[]>();
  for (const recommendation of known) {
    const key = JSON.stringify(recommendation.headings);
    groups.set(key, [...(groups.get(key) ?? []), recommendation]);
  }
  return [...groups.values()];
}
