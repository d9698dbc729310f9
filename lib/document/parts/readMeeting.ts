import type { Reference } from '../../symbols/Reference.ts';
import type { Document } from '../Document.ts';
import type { Heading } from '../Heading.ts';
import type { Piece } from '../structure/Piece.ts';
import type { ReadParagraph } from '../structure/ReadParagraph.ts';
import type { CompiledWords } from '../words/compileWords.ts';

/** What the parts of a meeting's record are read from. */
export interface MeetingSource {
  text: string;
  paragraphs: readonly ReadParagraph[];
  pieces: readonly Piece[];
  headings: readonly Heading[];
  references: readonly Reference[];
  words: CompiledWords;
}

type Meeting = Pick<Document, 'agenda' | 'documentsBefore' | 'timetable' | 'attendance' | 'officers' | 'statements'>;

/** Agenda, documents, timetable, attendance, officers and statements of a meeting. */
export function* readMeeting(_source: MeetingSource): Generator<void, Meeting> {
  yield;
  return { agenda: [], documentsBefore: [], timetable: [], attendance: [], officers: [], statements: [] };
}
