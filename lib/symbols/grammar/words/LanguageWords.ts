import type { Language } from '../../Language.ts';

/**
 * The words of one language that references are made of, as regular-expression sources without flags.
 * A speaker can correct or extend them without reading the code. Lists are in order: `months[0]` is January,
 * `ordinals[0]` is "first".
 */
export interface LanguageWords {
  language: Language;
  resolution: string;
  decision: string;
  article: string;
  paragraph: string;
  subparagraph: string;
  operativeParagraph: string;
  rule: string;
  rulesOfProcedure: string;
  agendaItem: string;
  agenda: string;
  session: string;
  report: string;
  /** A gathering that a report can be on: a session or meeting. */
  meeting: string;
  /** "the same", "that", as it stands before a noun that points back. */
  same: string;
  /** "its", before "resolution": the text's own organ speaks. */
  its: string;
  /** "of", "of the". */
  of: string;
  /** "and", "or", "to", between numbers. */
  and: string;
  /** "below", "above", "of the present report". */
  here: string;
  months: string[];
  ordinals: string[];
}
