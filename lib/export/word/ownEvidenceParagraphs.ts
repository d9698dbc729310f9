import type { IParagraphOptions, Paragraph } from 'docx';
import { readSymbol } from '../../symbols/readSymbol.ts';
import type { CitedWork } from '../cite/CitedWork.ts';
import { citeWork } from '../cite/citeWork.ts';
import type { OwnEvidence } from '../follow-up/OwnEvidence.ts';
import type { Footnotes } from './createFootnotes.ts';
import { paragraphOf } from './paragraphOf.ts';
import type { ReportWriting } from './ReportWriting.ts';

/** Evidence that the reader added: what it says, with a footnote that says where they found it, then its words. */
export function ownEvidenceParagraphs(
  evidence: readonly OwnEvidence[],
  footnotes: Footnotes,
  { words, works, how }: ReportWriting,
  options: IParagraphOptions,
): Paragraph[] {
  return evidence.flatMap(({ relation, document, place, quote }) => {
    const symbol = readSymbol(document);
    const work = works.get(symbol ?? document) ?? {
      ...BARE,
      symbol,
      title: symbol === null ? document : null,
    };
    const mark = footnotes.add(citeWork(work, place, { ...how, form: 'footnote' }));
    return [
      paragraphOf(words.added[relation] ?? relation, options, mark),
      ...(quote.trim() === '' ? [] : [paragraphOf(`“${quote.trim()}”`, options)]),
    ];
  });
}

const BARE: CitedWork = {
  symbol: null,
  title: null,
  author: null,
  date: null,
  place: null,
  holding: null,
  url: null,
};
