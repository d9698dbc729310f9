import type { CleanText } from './CleanText.ts';

const CHINESE_BORDER = /[\u3000-\u9fff\uff00-\uffef]$/;
const CHINESE_START = /^[\u3000-\u9fff\uff00-\uffef]/;

/** Joins the words of several lines into one text: a space between them, none after a hyphen in a word or in Chinese. */
export function joinClean(parts: readonly CleanText[]): CleanText {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const pieces: string[] = [];
  const joined: CleanText = { text: '', cuts: [], marks: [], bold: [] };
  let length = 0;
  let last = '';
  for (const part of parts) {
    if (part.text === '' && part.marks.length === 0) continue;
    if (length > 0 && !isClosed(last, part.text)) {
      joined.cuts.push(length, part.cuts[1] ?? 0);
      pieces.push(' ');
      length++;
    }
    const by = length;
    part.cuts.forEach((offset, index) => {
      joined.cuts.push(index % 2 === 0 ? offset + by : offset);
    });
    joined.marks.push(...part.marks.map((mark) => ({ ...mark, at: mark.at + by })));
    joined.bold.push(...part.bold.map(({ start, end }) => ({ start: start + by, end: end + by })));
    pieces.push(part.text);
    length += part.text.length;
    last = part.text;
  }
  joined.text = pieces.join('');
  return joined;
}

function isClosed(before: string, after: string): boolean {
  if (/[a-zà-ÿ]-$/.test(before)) return /^[a-zà-ÿ]/.test(after) && !/^(?:and|or|et|ou|y|o)\b/.test(after);
  return /\/$/.test(before) || (CHINESE_BORDER.test(before) && CHINESE_START.test(after));
}
