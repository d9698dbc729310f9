import { isDateLine } from '../parts/isDateLine.ts';

/* A session, an agenda item, or a place with days, in six languages. */
const LINES = [
  /^(?:\p{Lu}|\d)\S*(?: \S+){0,5} (?:session|sesiones|сессия)(?: (?:of|de) \d{4}| \d{4})?$/u,
  /^第[^，。]{1,8}届[^，。]{0,4}会议?$|^الدورة \S+(?: \S+){0,2}$/,
  /^(?:Agenda items?|Items?|Points?|Temas?|Пункты?) \d|^(?:议程)?项目 ?\d|^البند \d/,
  /^\p{Lu}[\p{L} .-]{2,30}, \d{1,2}(?: \p{L}+)?(?: \d{4})?[ –-].{0,24}\d{4}(?: года?)?$/u,
];

/** Whether a line is one that stands by itself in mastheads of the official languages, however the line above it ends. */
export function standsAlone(line: string): boolean {
  return line.length < 80 && (isDateLine(line) || LINES.some((pattern) => pattern.test(line)));
}
