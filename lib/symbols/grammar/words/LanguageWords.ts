import type { Language } from '../../Language.ts';
import type { CountingWords } from '../counting/CountingWords.ts';

/**
 * The words of one language that references are made of, as regular-expression sources without flags.
 * A speaker can correct or extend them without reading the code.
 */
export interface LanguageWords extends CountingWords {
  language: Language;
  resolution: string;
  decision: string;
  article: string;
  paragraph: string;
  subparagraph: string;
  operativeParagraph: string;
  /** Only where a rule of procedure has a word of its own; else empty, and what follows "article" tells. */
  rule: string;
  rulesOfProcedure: string;
  agendaItem: string;
  agenda: string;
  session: string;
  report: string;
  /** A gathering that a report can be on: a session or meeting. */
  meeting: string;
  /** "the same", "the said", before a noun that points back. */
  same: string;
  /** The same behind the noun, where a language puts it there. */
  sameBehind: string;
  /** What joins a provision or paragraph to what it belongs to: "of the", "to". */
  of: string;
  /** "and", "or", "to", between numbers. */
  and: string;
  /** "below", "above", "of the present report": the text itself. */
  here: string;
}
