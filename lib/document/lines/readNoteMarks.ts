const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The marks of notes that some raised characters print, "8,9" → ["8", "9"]; null where they are no marks. */
export function readNoteMarks(printed: string): string[] | null {
  const plain = [...printed.trim()]
    .map((letter) => (RAISED.includes(letter) ? String(RAISED.indexOf(letter)) : letter))
    .join('');
  const marks = plain.replace(/^[([]|[)\]/]$/g, '').split(/[,،;\s]+/);
  return marks.every((mark) => /^(?:\d{1,3}|[a-z]|\*{1,4}|[†‡§]+)$/.test(mark)) ? marks : null;
}
