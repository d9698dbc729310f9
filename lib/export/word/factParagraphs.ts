import type { IParagraphOptions, Paragraph } from 'docx';
import type { CitationPart } from '../cite/CitationPart.ts';
import type { Fact } from '../follow-up/Fact.ts';
import type { Footnotes } from './createFootnotes.ts';
import { paragraphOf } from './paragraphOf.ts';

/** How the place that a fact was read at is cited in a footnote. */
export type CiteSeen = (document: string, paragraph: string | null) => CitationPart[];

/** Facts, one a paragraph, each with a footnote that says where it was read. */
export function factParagraphs(
  facts: readonly Fact[],
  footnotes: Footnotes,
  cite: CiteSeen,
  options: IParagraphOptions,
): Paragraph[] {
  return facts.map(({ text, seenIn }) =>
    paragraphOf(text, options, seenIn ? footnotes.add(cite(seenIn.document, seenIn.paragraph)) : []),
  );
}
