import type { Paragraph } from 'docx';
import { citeWork } from '../cite/citeWork.ts';
import type { FollowUpReport } from '../follow-up/FollowUpReport.ts';
import { listOrganFacts } from '../follow-up/listOrganFacts.ts';
import { citeSeenIn } from './citeSeenIn.ts';
import type { Footnotes } from './createFootnotes.ts';
import { factParagraphs } from './factParagraphs.ts';
import { paragraphOf } from './paragraphOf.ts';
import type { ReportWriting } from './ReportWriting.ts';

/** What organs did with a document's recommendations as a whole, said once for the document. */
export function setParagraphs(
  { sets }: FollowUpReport,
  footnotes: Footnotes,
  writing: ReportWriting,
): Paragraph[] {
  const { words, bodies, how } = writing;
  return sets.flatMap(({ work, followUp }) => {
    const nameOf = (body: string) => bodies.get(body) ?? body;
    const facts = listOrganFacts(followUp, nameOf, words, (scope) => scope !== 'paragraph');
    if (facts.length === 0) return [];
    const named = [words.organ, work.symbol].filter(Boolean).join(' · ');
    const mark = footnotes.add(citeWork(work, null, { ...how, form: 'footnote' }));
    return [
      paragraphOf(named, { style: 'Label' }, mark),
      ...factParagraphs(facts, footnotes, citeSeenIn(writing), {}),
    ];
  });
}
