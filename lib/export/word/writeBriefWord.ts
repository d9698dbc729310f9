import { HeadingLevel, type Paragraph } from 'docx';
import { citeWork } from '../cite/citeWork.ts';
import type { FollowUpReport, ReportedRecommendation, ReportSection } from '../follow-up/FollowUpReport.ts';
import { nameStatus } from '../nameStatus.ts';
import { commentParagraphs } from './commentParagraphs.ts';
import { createFootnotes, type Footnotes } from './createFootnotes.ts';
import { newHeadings } from './newHeadings.ts';
import { packWord } from './packWord.ts';
import { paragraphOf } from './paragraphOf.ts';
import type { ReportWriting } from './ReportWriting.ts';
import { recommendationCells } from './recommendationCells.ts';
import { restOfEvidence } from './restOfEvidence.ts';
import { setParagraphs } from './setParagraphs.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

/**
 * A brief on a session as a Word file: by agenda item and heading the documents, the recommendations, what became of
 * them, and, under a heading of their own, the reader's notes.
 */
export function writeBriefWord(report: FollowUpReport, writing: ReportWriting): Promise<ArrayBuffer> {
  const footnotes = createFootnotes();
  const title = paragraphOf(writing.words.brief, { heading: HeadingLevel.TITLE });
  const about = paragraphOf(report.title, { style: 'About' });
  const sets = setParagraphs(report, footnotes, writing);
  const sections = report.sections.flatMap((section, index) => {
    const before = report.sections[index - 1];
    return [
      ...newHeadings(section.headings, before?.headings ?? []).map(({ text, depth }) =>
        paragraphOf(text, { heading: LEVELS[depth] ?? HeadingLevel.HEADING_3 }),
      ),
      // A report's sections all stand in it: it is named before the first.
      ...writeSection(
        section,
        section.documents[0]?.symbol !== before?.documents[0]?.symbol,
        footnotes,
        writing,
      ),
    ];
  });
  const rest = restOfEvidence(report, footnotes, writing);
  const children = [title, about, ...sets, ...sections, ...rest];
  return packWord({ title: writing.words.brief, children, footnotes });
}

function writeSection(
  { headings, documents, recommendations, notes }: ReportSection,
  areDocumentsNew: boolean,
  footnotes: Footnotes,
  writing: ReportWriting,
): Paragraph[] {
  const { words, how } = writing;
  return [
    ...(headings.length === 0 ? [paragraphOf(words.myNotes, { heading: HeadingLevel.HEADING_1 })] : []),
    ...(areDocumentsNew ? documents : []).map((work) => {
      const mark = footnotes.add(citeWork(work, null, { ...how, form: 'footnote' }));
      return paragraphOf(
        [work.symbol, work.title].filter(Boolean).join(' · '),
        { bullet: { level: 0 } },
        mark,
      );
    }),
    ...recommendations.flatMap((recommendation): Paragraph[] => {
      const cells = recommendationCells(recommendation, footnotes, writing);
      const mine = [...cells.myStatus, ...cells.myNotes];
      return [
        ...cells.recommendation,
        ...cells.asks,
        ...(hasActs(recommendation) ? labelled(words.organ, cells.organ) : []),
        ...labelled(words.later, cells.later),
        ...(recommendation.followUp?.reported.length ? labelled(words.reported, cells.reported) : []),
        ...(cells.myEvidence.length > 0 ? labelled(words.myEvidence, cells.myEvidence) : []),
        ...(mine.length > 0 ? labelled(words.myNotes, mine) : []),
      ];
    }),
    ...notes.flatMap(({ quote, comment, status, statusDay, source }) => {
      const work = writing.works.get(source.symbol ?? '');
      const mark = work ? footnotes.add(citeWork(work, source.paragraph, { ...how, form: 'footnote' })) : [];
      return [
        ...(quote === '' ? [] : [paragraphOf(`“${quote}”`, { style: 'Quoted' }, mark)]),
        ...commentParagraphs(comment, quote === '' ? mark : []),
        ...(status === null
          ? []
          : [paragraphOf(`${words.myStatus}: ${nameStatus(status, statusDay, words)}`, { style: 'About' })]),
      ];
    }),
  ];
}

function labelled(label: string, paragraphs: Paragraph[]): Paragraph[] {
  return [paragraphOf(label, { style: 'Label' }), ...paragraphs];
}

/** What covers the whole set was said for the document. */
function hasActs({ followUp }: ReportedRecommendation): boolean {
  return followUp?.organ.some(({ scope }) => scope === 'paragraph') ?? false;
}
