import type { ReferenceKind } from '../Reference.ts';
import type { Span } from '../Span.ts';

/** Days that a text prints: one day, or a range; ISO days, inclusive. */
export interface PrintedDates {
  start: string;
  end: string;
}

/**
 * What finding read at one place, before anything is resolved. Offsets count in the folded text.
 * Only the fields that fit the kind are set.
 */
export interface Mention extends Span {
  kind: ReferenceKind;
  /** Canonical form that is certain from the print alone: a symbol, a sales number. */
  canonical?: string;
  /** Number of a resolution or decision: "5/2", "57/270B", "2242(2015)", "3314(XXIX)"; of an article, rule, item. */
  number?: string;
  /** Paragraphs pointed at, as printed. */
  pinpoint?: string;
  /** Where the words that name the body may start and end: before the list's head, behind this item and its date. */
  before?: number;
  after?: number;
  /** Where the whole list ends, and its organ may be named. */
  listEnd?: number;
  /** Place, in the list of mentions, of the first item of the list that this one goes on. */
  list?: number;
  /** Dates or year printed with it. */
  dates?: PrintedDates;
  year?: number;
  ordinal?: number;
  /** Special and emergency special sessions are counted apart. */
  special?: 'special' | 'emergency special';
  /** What a paragraph is a paragraph of. */
  of?: 'report' | 'resolution' | 'symbol' | 'this' | 'unsaid' | 'article';
  /** "Resolution 242 of 22 November 1967": the year of the number stands only in the date. */
  yearInDate?: boolean;
  /** The paragraph is one of a decision, not of a resolution. */
  decision?: boolean;
  /** Words that name an instrument or other law, as printed. */
  instrument?: string;
  /** Words that point back: "the same resolution", "that report", "ibid.". */
  back?: boolean;
  /** "Ibid.": the one thing that the note before it, or the same note, cites. */
  ibid?: boolean;
}
