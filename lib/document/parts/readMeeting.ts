import type { Reference } from '../../symbols/Reference.ts';
import type { Document } from '../Document.ts';
import type { Heading } from '../Heading.ts';
import type { Piece } from '../structure/Piece.ts';
import type { ReadParagraph } from '../structure/ReadParagraph.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { addAgendaDocuments } from './addAgendaDocuments.ts';
import { readAgenda } from './readAgenda.ts';
import { readAttendance } from './readAttendance.ts';
import { readDocumentsBefore } from './readDocumentsBefore.ts';
import { readOfficers } from './readOfficers.ts';
import { readStatements } from './readStatements.ts';
import { readTimetable } from './readTimetable.ts';

/** What the parts of a meeting's record are read from. */
export interface MeetingSource {
  text: string;
  paragraphs: readonly ReadParagraph[];
  pieces: readonly Piece[];
  headings: readonly Heading[];
  references: readonly Reference[];
  words: CompiledWords;
}

type Meeting = Pick<
  Document,
  'agenda' | 'documentsBefore' | 'timetable' | 'attendance' | 'officers' | 'statements'
>;

/** Agenda, documents, timetable, attendance, officers and statements of a meeting; pauses between them. */
export function* readMeeting(source: MeetingSource): Generator<void, Meeting> {
  const agenda = readAgenda(source);
  yield;
  const documentsBefore = yield* readDocumentsBefore(source);
  addAgendaDocuments(agenda, documentsBefore);
  yield;
  const timetable = readTimetable(source);
  const attendance = readAttendance(source);
  yield;
  const officers = readOfficers(source);
  yield;
  return {
    agenda,
    documentsBefore,
    timetable,
    attendance,
    officers,
    statements: yield* readStatements(source),
  };
}
