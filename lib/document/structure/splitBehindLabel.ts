import type { CleanText } from '../lines/CleanText.ts';
import { toOriginal } from '../lines/toOriginal.ts';
import type { Piece } from './Piece.ts';
import { readMarker } from './readMarker.ts';

const FIRST = new Set(['(a)', 'a)', '(i)', 'i)', '(1)', '1)']);

/** "58. (a) Requests …": a paragraph's label with its first item on the same line, as two pieces; null for any other piece. */
export function splitBehindLabel(piece: Piece): { label: Piece; item: Piece } | null {
  const { clean, labelLength } = piece;
  const marker = readMarker(clean.text.slice(labelLength));
  if (!marker || !FIRST.has(marker.label) || clean.text.length <= labelLength + marker.length) return null;
  const [before, behind] = cut(clean, labelLength);
  const border = toOriginal(clean, labelLength);
  return {
    label: { ...piece, clean: before, end: border },
    item: { ...piece, clean: behind, start: border, marker, labelLength: marker.length },
  };
}

function cut({ text, cuts, marks, bold }: CleanText, at: number): [CleanText, CleanText] {
  const before: CleanText = { text: text.slice(0, at), cuts: [], marks: [], bold: [] };
  const behind: CleanText = { text: text.slice(at), cuts: [], marks: [], bold: [] };
  const border = toOriginal({ text, cuts, marks, bold }, at);
  behind.cuts.push(0, border);
  for (let index = 0; index < cuts.length; index += 2) {
    const [clean = 0, original = 0] = [cuts[index], cuts[index + 1]];
    if (clean < at) before.cuts.push(clean, original);
    else if (clean > at) behind.cuts.push(clean - at, original);
  }
  for (const mark of marks) {
    if (mark.at <= at) before.marks.push(mark);
    else behind.marks.push({ ...mark, at: mark.at - at });
  }
  for (const span of bold)
    if (span.end > at) behind.bold.push({ start: Math.max(0, span.start - at), end: span.end - at });
  return [before, behind];
}
