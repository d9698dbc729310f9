import type { AttendanceList } from '../Meeting.ts';
import type { MeetingSource } from './readMeeting.ts';
import { splitNames } from './splitNames.ts';

const UNFINISHED = /\[(?:\.{3}|…)\]/;
/* "X, an entity maintaining a mission, was represented": one name, before its description. */
const ALONE = /^(?:The |La |L['’]|El |Le )?([^,:]{2,120}?)(?:,| was| were| est| fue| était| estuvo)/u;

/** Who was represented, in which capacity: the lists, and the sentences on one, of the paragraphs on attendance. */
export function readAttendance({ paragraphs, words }: MeetingSource): AttendanceList[] {
  const { attendance, joinedNames } = words.words.meeting;
  const rules = attendance.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'u') }));
  return paragraphs
    .filter(({ zone }) => zone === 'attendance')
    .flatMap(({ number, text, items, start, end }): AttendanceList[] => {
      const colon = text.search(/[:：]/);
      const head = colon === -1 ? text : text.slice(0, colon);
      const category = rules.find(({ pattern }) => pattern.test(head))?.name ?? 'others';
      const listed = items.length > 0 ? items.map((item) => item.text) : [text.slice(colon + 1)];
      const names =
        colon === -1
          ? [ALONE.exec(text)?.[1] ?? '']
          : listed.flatMap((list) => splitNames(list, joinedNames));
      const kept = names.filter((name) => name !== '');
      // A sentence that names nobody represented ("A list of participants is contained in …") is no list.
      if (kept.length === 0 || (colon === -1 && !/represent|représent|participa/.test(text))) return [];
      return [{ category, paragraph: number, names: kept, unfinished: UNFINISHED.test(text), start, end }];
    });
}
