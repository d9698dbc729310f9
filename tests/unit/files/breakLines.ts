import type { SetPiece } from './SetPiece.ts';

/** A line as it is set: its parts from left to right. */
export interface SetLine {
  parts: { text: string; isRaised: boolean }[];
  /** Marks of notes in the line. */
  marks: string[];
  indent: number;
  isBold: boolean;
}

/** What breaking lines needs to know. */
export interface Setting {
  width: number;
  size: number;
  isBold: boolean;
  /** Of the first line. */
  indent: number;
  measure: (text: string, isBold: boolean, size: number) => number;
}

interface Word {
  text: string;
  marks: string[];
}

/** Breaks a paragraph into lines of a width; marks stay with the word before them. */
export function breakLines(piece: SetPiece, { width, size, isBold, indent, measure }: Setting): SetLine[] {
  const lines: SetLine[] = [];
  const words = readWords(piece);
  let line: Word[] = [];
  let length = indent;
  const close = () => {
    if (line.length > 0) lines.push(setLine(line, lines.length === 0 ? indent : 0, isBold));
    line = [];
    length = 0;
  };
  for (const word of words) {
    const own = measure(`${word.text} `, isBold, size) + measure(word.marks.join(''), false, size * 0.65);
    if (length + own > width && line.length > 0) close();
    line.push(word);
    length += own;
  }
  close();
  return lines;
}

function readWords({ text, marks, role }: SetPiece): Word[] {
  const own = marks[0]?.mark ?? '*';
  // Stars stand on the line, numbers above it.
  const first: Word = own.startsWith('*') ? { text: `${own} `, marks: [] } : { text: '', marks: [own] };
  const words: Word[] = role === 'footnote' ? [first] : [];
  let at = 0;
  for (const part of text.split(/(?<=\s)/)) {
    const end = at + part.length;
    const inside = marks.filter(
      (mark, index) => mark.at > at && mark.at <= end && !(role === 'footnote' && index === 0),
    );
    // A mark inside a word (before a comma) cuts it.
    let from = at;
    for (const { at: place, mark } of inside) {
      if (place === from && words.at(-1)?.marks.length) words.at(-1)?.marks.push(mark);
      else words.push({ text: text.slice(from, place), marks: [mark] });
      from = place;
    }
    if (from < end) words.push({ text: text.slice(from, end).replace(/\s+$/, ' '), marks: [] });
    at = end;
  }
  return words.filter(({ text: own, marks: kept }) => own !== '' || kept.length > 0);
}

function setLine(words: readonly Word[], indent: number, isBold: boolean): SetLine {
  const parts: SetLine['parts'] = [];
  for (const { text, marks } of words) {
    const last = parts.at(-1);
    if (text !== '') {
      if (last && !last.isRaised) last.text += text;
      else parts.push({ text, isRaised: false });
    }
    if (marks.length > 0) parts.push({ text: marks.join(','), isRaised: true });
  }
  return { parts, marks: words.flatMap(({ marks }) => marks), indent, isBold };
}
