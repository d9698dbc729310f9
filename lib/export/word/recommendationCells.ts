import { Paragraph } from 'docx';
import { citePlace } from '../cite/citePlace.ts';
import { citeWork } from '../cite/citeWork.ts';
import { readPinpoint } from '../cite/readPinpoint.ts';
import type { ReportedRecommendation } from '../follow-up/FollowUpReport.ts';
import { listLaterFacts } from '../follow-up/listLaterFacts.ts';
import { listOrganFacts } from '../follow-up/listOrganFacts.ts';
import { listReportedFacts } from '../follow-up/listReportedFacts.ts';
import { nameStatus } from '../nameStatus.ts';
import { citeSeenIn } from './citeSeenIn.ts';
import { commentParagraphs } from './commentParagraphs.ts';
import type { Footnotes } from './createFootnotes.ts';
import { factParagraphs } from './factParagraphs.ts';
import { ownEvidenceParagraphs } from './ownEvidenceParagraphs.ts';
import { paragraphOf } from './paragraphOf.ts';
import type { ReportWriting } from './ReportWriting.ts';
import { runsOf } from './runsOf.ts';

const CELL = { style: 'Cell' };

/** What a report says of one recommendation, a list of paragraphs a column. What documents say and what is the reader's own are never in one. */
export interface RecommendationCells {
  recommendation: Paragraph[];
  asks: Paragraph[];
  organ: Paragraph[];
  later: Paragraph[];
  reported: Paragraph[];
  myStatus: Paragraph[];
  myEvidence: Paragraph[];
  myNotes: Paragraph[];
}

/** The cells of one recommendation, each fact with its footnote. */
export function recommendationCells(
  { work, place, summary, asks, followUp, notes, evidence }: ReportedRecommendation,
  footnotes: Footnotes,
  writing: ReportWriting,
): RecommendationCells {
  const { words, how, bodies } = writing;
  const cite = citeSeenIn(writing);
  const nameOf = (body: string) => bodies.get(body) ?? body;
  const named = citePlace(readPinpoint(place), how.language).replace(/^\p{Ll}/u, (first) =>
    first.toUpperCase(),
  );
  const mark = footnotes.add(citeWork(work, place, { ...how, form: 'footnote' }));
  const facts = (list: Parameters<typeof factParagraphs>[0]) =>
    list.length > 0 ? factParagraphs(list, footnotes, cite, CELL) : [paragraphOf(words.nothing, CELL)];
  const notChecked = [paragraphOf(words.laterNames['not checked'], CELL)];
  const statuses = [
    ...new Set(
      notes.flatMap(({ status, statusDay }) =>
        status === null ? [] : [nameStatus(status, statusDay, words)],
      ),
    ),
  ];
  return {
    recommendation: [
      new Paragraph({
        ...CELL,
        children: [...runsOf(named || (work.symbol ?? ''), { bold: true }), ...mark],
      }),
      ...(summary === null ? [] : [paragraphOf(`${summary} [${words.summary}]`, CELL)]),
    ],
    asks: asks.map(({ addressee, wording }) => paragraphOf(`${addressee ?? words.nobody}: ${wording}`, CELL)),
    organ:
      followUp === null
        ? notChecked
        : facts(listOrganFacts(followUp, nameOf, words, (scope) => scope === 'paragraph')),
    later: factParagraphs(listLaterFacts(followUp, words), footnotes, cite, CELL),
    reported: followUp === null ? notChecked : facts(listReportedFacts(followUp, words)),
    myEvidence: ownEvidenceParagraphs(evidence, footnotes, writing, CELL),
    myStatus: statuses.map((status) => paragraphOf(status, CELL)),
    myNotes: notes.flatMap(({ comment }) => commentParagraphs(comment, [], CELL)),
  };
}
