import type { Span } from '../symbols/Span.ts';

/** An item of an agenda, with its sub-items and the documents named for it. */
export interface AgendaItem extends Span {
  /** As printed: "5"; "(a)" for a sub-item. */
  item: string;
  title: string;
  /** Canonical symbols. */
  documents: string[];
  items: AgendaItem[];
}

/** A document that a body had, or will have, before it. */
export interface DocumentBefore extends Span {
  /** The agenda item that it is for, where the text says. */
  item: string | null;
  title: string;
  symbol: string | null;
}

/** A row of a timetable; the day is carried on from the row that names it. */
export interface TimetableRow extends Span {
  day: string | null;
  time: string | null;
  item: string | null;
  title: string;
}

/** In which capacity someone was represented. */
export type AttendanceCategory =
  | 'states-parties'
  | 'regional-organization'
  | 'signatories'
  | 'non-parties'
  | 'member-states'
  | 'observer-entities'
  | 'united-nations'
  | 'intergovernmental-organizations'
  | 'non-governmental-organizations'
  | 'institutes'
  | 'others';

/** A list of those represented in one capacity. */
export interface AttendanceList extends Span {
  category: AttendanceCategory;
  paragraph: string | null;
  names: string[];
  /** Whether the text marks the list as unfinished ("[...]"). */
  unfinished: boolean;
}

/** A person with an office in the meeting. */
export interface Officer extends Span {
  name: string;
  country: string | null;
  /** As printed: "Chair". */
  office: string;
  paragraph: string | null;
}

/** Who spoke under an item of the agenda. */
export interface Statement extends Span {
  paragraph: string | null;
  /** The agenda item, where the text says: "3", "1 (b)". */
  item: string | null;
  capacity: 'representative' | 'observer' | 'panellist' | 'secretariat' | 'other';
  names: string[];
}
