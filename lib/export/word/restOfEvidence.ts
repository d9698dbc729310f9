import { HeadingLevel, type Paragraph } from 'docx';
import type { FollowUpReport } from '../follow-up/FollowUpReport.ts';
import type { Footnotes } from './createFootnotes.ts';
import { ownEvidenceParagraphs } from './ownEvidenceParagraphs.ts';
import { paragraphOf } from './paragraphOf.ts';
import type { ReportWriting } from './ReportWriting.ts';

/** Evidence of the reader's own that fits none of the recommendations: each under the words that it was added to. */
export function restOfEvidence(
  { evidence }: FollowUpReport,
  footnotes: Footnotes,
  writing: ReportWriting,
): Paragraph[] {
  if (evidence.length === 0) return [];
  return [
    paragraphOf(writing.words.myEvidence, { heading: HeadingLevel.HEADING_1 }),
    ...evidence.flatMap((one) => [
      paragraphOf([one.symbol, one.words].filter(Boolean).join(' · '), { style: 'Label' }),
      ...ownEvidenceParagraphs([one], footnotes, writing, {}),
    ]),
  ];
}
