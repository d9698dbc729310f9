import { cleanLine } from '../lines/cleanLine.ts';
import type { TimetableRow } from '../Meeting.ts';
import type { MeetingSource } from './readMeeting.ts';

/* "10 a.m.-1 p.m.", "3-6 p.m.", "10 heures-13 heures", "10.00 a 13.00 horas". */
const TIME =
  /^(?:[Ff]rom |[Dd]e )?\d{1,2}(?:[.:h]\d{2})?\s*(?:a\.m\.|p\.m\.|noon|heures|h|horas)?\s*(?:[-–—]|to|à|a)\s*\d{1,2}(?:[.:h]\d{2})?\s*(?:a\.m\.|p\.m\.|noon|heures|h|horas)?$|^(?:Morning|Afternoon|Matin|Après-midi|Mañana|Tarde)$/;
const ITEM = /^\d{1,2}(?: ?\([a-z]\))?(?:(?:,| and|-) ?\d{0,2}(?: ?\([a-z]\))?)*$/;

/** The rows of a timetable: day and time are carried on from the row that names them. */
export function readTimetable({ pieces, text, words }: MeetingSource): TimetableRow[] {
  const { days } = words.words.meeting;
  const isDay = new RegExp(`^(?:${days === '' ? '(?!)' : days})(?![\\p{L}])`, 'iu');
  const rows: TimetableRow[] = [];
  let day: string | null = null;
  let time: string | null = null;
  for (const { role, start, end, clean } of pieces) {
    if (role !== 'table') {
      if (role === 'heading') [day, time] = [null, null];
      continue;
    }
    const cells = cellsOf(text, start, end);
    if (isDay.test(clean.text)) {
      [day, time] = [cells.shift() ?? null, null];
      if (cells.length === 0) continue;
    }
    if (cells[0] !== undefined && TIME.test(cells[0])) time = cells.shift() ?? null;
    if (day === null || time === null) continue;
    const item = cells[0] !== undefined && ITEM.test(cells[0]) ? (cells.shift() ?? null) : null;
    const title = cells.join(' ');
    if (title !== '') rows.push({ day, time, item, title, start, end });
  }
  return rows;
}

function cellsOf(text: string, start: number, end: number): string[] {
  const cells: string[] = [];
  let from = start;
  for (const cell of text.slice(start, end).split('\t')) {
    const words = cleanLine(text, { start: from, end: from + cell.length }, [], []).text.trim();
    if (words !== '') cells.push(words);
    from += cell.length + 1;
  }
  return cells;
}
