import type { Reference } from '../symbols/Reference.ts';
import type { CharacterRole } from './CharacterRole.ts';
import type { DocumentHeader } from './DocumentHeader.ts';
import type { Footnote } from './Footnote.ts';
import type { Heading } from './Heading.ts';
import type {
  AgendaItem,
  AttendanceList,
  DocumentBefore,
  Officer,
  Statement,
  TimetableRow,
} from './Meeting.ts';
import type { Paragraph } from './Paragraph.ts';
import type { Recommendation } from './Recommendation.ts';

/** A document as its reader reads it. All offsets are UTF-16 indexes into the source's text; lists are in order. */
export interface Document {
  /** The symbol, else `text:` and a hash of the folded text. */
  work: string;
  header: DocumentHeader;
  headings: Heading[];
  paragraphs: Paragraph[];
  footnotes: Footnote[];
  references: Reference[];
  recommendations: Recommendation[];
  proposals: Recommendation[];
  agenda: AgendaItem[];
  documentsBefore: DocumentBefore[];
  timetable: TimetableRow[];
  attendance: AttendanceList[];
  officers: Officer[];
  statements: Statement[];
  /** Every character of the text, in exactly one role. */
  roles: CharacterRole[];
}
