import type { Knowledge } from '../../knowledge/Knowledge.ts';
import type { KnownRecommendation } from '../../knowledge/KnownRecommendation.ts';
import { describeWork } from '../cite/describeWork.ts';
import type { ExportNote } from '../ExportNote.ts';
import { nameSessionOf } from '../nameSessionOf.ts';
import type { FollowUpReport, ReportedRecommendation, ReportSection } from './FollowUpReport.ts';
import { isAbout } from './isAbout.ts';
import type { LearnedWork } from './LearnedWork.ts';
import { listSessionWorks, type SessionWork } from './listSessionWorks.ts';
import type { OwnEvidence } from './OwnEvidence.ts';
import { placeOf } from './placeOf.ts';
import { takeFrom } from './takeFrom.ts';

/** What is the reader's own: notes, and evidence that they added. */
export interface OwnWork {
  notes: readonly ExportNote[];
  evidence: readonly OwnEvidence[];
}

/**
 * What is known of a session, with what is the reader's own: its agenda with the documents of each item, then each
 * document's recommendations under their headings. A heading is never matched with an agenda item by its words. Every
 * note and every piece of evidence stands once: what fits nowhere, at the end.
 * @param session canonical form, "CTOC/COP/WG.4 session 2"
 * @param languageTag of the session's days
 * @param learned documents of the session that were read on this device
 */
export function gatherReport(
  session: string,
  { notes, evidence }: OwnWork,
  knowledge: Knowledge,
  languageTag: string,
  learned: readonly LearnedWork[] = [],
): FollowUpReport {
  const takeNotes = takeFrom(notes);
  const takeEvidence = takeFrom(evidence);
  const works = listSessionWorks(session, knowledge, learned);
  const reported = works.flatMap((work) =>
    groupByHeadings(work.recommendations).map(
      (recommendations): ReportSection => ({
        headings: recommendations[0]?.headings ?? [],
        documents: [work.cited],
        recommendations: recommendations.map((recommendation) => report(recommendation, work)),
        notes: [],
      }),
    ),
  );
  const agenda = (knowledge.session(session)?.agenda ?? []).map(({ item, title, documents: listed }) => {
    const symbols = new Set(listed.map(({ value }) => value));
    return {
      headings: [`${item}. ${title.value}`],
      documents: [...symbols].map((symbol) =>
        describeWork({ symbol, title: '', url: null, language: null }, knowledge),
      ),
      recommendations: [],
      notes: takeNotes(({ source }) => source.symbol !== null && symbols.has(source.symbol)),
    };
  });
  const rest = takeNotes(() => true);
  const others = rest.length > 0 ? [{ headings: [], documents: [], recommendations: [], notes: rest }] : [];
  const sets = works
    .filter(({ recommendations }) => recommendations.length > 0)
    .map(({ work, cited }) => ({ work: cited, followUp: knowledge.followUpOfSet(work) }));
  const isOfSession = ({ symbol }: OwnEvidence) => works.some(({ work }) => work === symbol);
  return {
    title: nameSessionOf(session, knowledge, languageTag),
    sets,
    sections: [...agenda, ...reported, ...others],
    evidence: takeEvidence(isOfSession),
  };

  function report(known: KnownRecommendation, { work, cited }: SessionWork): ReportedRecommendation {
    const place = placeOf(known.id, known.paragraph);
    return {
      work: cited,
      place,
      summary: known.gist?.text ?? null,
      asks: known.asks,
      followUp: knowledge.followUp(known.id, known.copy),
      // A note on a whole paragraph goes to the first of its items.
      notes: takeNotes(
        ({ source }) =>
          source.symbol === work && (source.paragraph === place || source.paragraph === known.paragraph),
      ),
      evidence: takeEvidence((one) => isAbout(one, known, work)),
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
