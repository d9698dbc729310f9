import type { Language } from '../../Language.ts';

/**
 * The words of one language that references are made of, as regular-expression sources without flags.
 * A speaker can correct or extend them without reading the code. Lists are in order: `months[0]` is January;
 * `ordinals` are "first" to "twentieth", then "thirtieth" to "ninetieth"; `tens` are "twenty" to "ninety" as they
 * stand before "first" in "twenty-first" (empty where the tens come last or are written as numerals).
 */
export interface LanguageWords {
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
  months: string[];
  ordinals: string[];
  tens: string[];
}
