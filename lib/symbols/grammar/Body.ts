/** How an organ numbers its resolutions and decisions. */
export type NumberShape =
  | 'session/number'
  | 'number(year)'
  | 'year/number'
  | 'number(roman)'
  | 'special'
  | 'roman/number';

/** An organ that adopts resolutions or decisions, or whose sessions texts refer to. */
export interface Body {
  /** Head of its symbols. */
  key: string;
  /** Its full names, one regular-expression source a language. */
  names: string[];
  /** What it is called for short, in a text that has named it. */
  short: 'Assembly' | 'Council' | 'Commission' | 'Conference' | 'Working Group' | 'Committee' | null;
  shapes: NumberShape[];
  /** Sessions that "session/number" can begin with: an organ that has met twelve times has no resolution 64/293. */
  sessions: [first: number, last: number] | null;
  /** What the number of one session can be, with room: a first decision 101 or 301, no organ's resolution 700. */
  resolutionNumbers: [first: number, last: number];
  decisionNumbers: [first: number, last: number];
  /** Middle of a session in years, `base + session / perYear`; a printed date further off than `tolerance` years is another organ's. */
  calendar: { base: number; perYear: number; tolerance: number } | null;
  /** Symbols of its resolutions and decisions, "#" for the number; null where it has no series of its own. */
  resolution: string | null;
  decision: string | null;
  /** The body whose resolutions a text of this one means by a bare number. */
  parent: string | null;
}
