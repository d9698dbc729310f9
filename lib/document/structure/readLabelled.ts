import { addHeading } from './addHeading.ts';
import { addItem } from './addItem.ts';
import { addParagraph } from './addParagraph.ts';
import { isHeadingLike } from './isHeadingLike.ts';
import type { Marker } from './Marker.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';
import { readNumbered } from './readNumbered.ts';

/** Reads a piece that begins with a label: a heading, a paragraph, or an item of the paragraph that is open. */
export function readLabelled(piece: Piece, marker: Marker, state: OutlineState): void {
  const [reading] = marker.readings;
  if (!reading) return;
  const { style, value } = reading;
  const isNumbered = style === 'number' && (!piece.isListItem || isParagraphInList(value, state));
  const isChapter = (style === 'roman' || style === 'capital') && !piece.isListItem;
  if (isNumbered) readNumbered(piece, value, state);
  else if (style === 'decimal' && isDecimalParagraph(marker.label, state))
    addParagraph(piece, marker.label, state);
  else if (!isChapter || !readChapter(piece, marker, state)) readItem(piece, state);
}

/** Lists of a web page can hold the document's own paragraphs. */
function isParagraphInList(value: number, state: OutlineState): boolean {
  return state.list === null && (value === state.number + 1 || state.paragraph === null) && !opensList(state);
}

function opensList({ before }: OutlineState): boolean {
  return before !== null && before.role === 'text' && /[:：]$/.test(before.clean.text);
}

/** "128.1": a paragraph under the number before its point, or one that goes on with the decimals before. */
function isDecimalParagraph(label: string, { number, paragraphs }: OutlineState): boolean {
  const whole = Number(label.split('.')[0]);
  const last = paragraphs.at(-1)?.number ?? '';
  return whole === number || whole === number + 1 || last.startsWith(`${whole}.`);
}

/** Chapters and sections: Roman numbers and capital letters that go on with those before, or begin at one. */
function readChapter(piece: Piece, { label, length, readings }: Marker, state: OutlineState): boolean {
  const { last, words } = state;
  const title = piece.clean.text.slice(length).trim();
  if (title.length > 400 || (words.endsClosed(title) && !piece.lines[0]?.isHeading && words.hasVerb(title)))
    return false;
  const goesOn = readings.find(
    ({ style, value }) => style in last && value === last[style as 'roman' | 'capital'] + 1,
  );
  const reading = goesOn ?? readings.find(({ value }) => value === 1) ?? readings[0];
  if (!reading) return false;
  // Behind a colon, a series that begins anew is a list.
  const isAnew = reading.value === 1 && last[reading.style as 'roman' | 'capital'] > 0;
  if (opensList(state) && (isAnew || state.paragraph !== null) && !piece.lines[0]?.isHeading) return false;
  const style = reading.style as 'roman' | 'capital';
  // The next chapter or section of a report ends the act that the one before printed.
  const isEnd = style === 'roman' || state.resolution === 'operative';
  if (isEnd && state.type === 'report') state.resolution = null;
  last[style] = reading.value;
  addHeading(piece, { level: style === 'roman' ? 1 : 2, label, title }, state);
  return true;
}

function readItem(piece: Piece, state: OutlineState): void {
  const isBullet = piece.marker?.readings[0]?.style === 'bullet';
  const isTitle = state.isAnnotated && isHeadingLike(piece, state.words);
  if (isTitle && !isBullet && (state.paragraph === null || state.paragraph.number === null)) {
    const label = piece.marker?.label ?? null;
    const level = piece.marker?.readings[0]?.style === 'number' ? 3 : 4;
    addHeading(piece, { level, label, title: piece.clean.text.slice(piece.labelLength).trim() }, state);
    return;
  }
  if (state.resolution === 'preamble' && asksAtOnce(piece, state)) {
    state.resolution = 'operative';
    addParagraph(null, null, state);
  }
  const paragraph = state.paragraph ?? addParagraph(null, null, state);
  if (state.resolution === 'preamble') paragraph.part = 'preambular';
  addItem(paragraph, state.levels, piece, state.words);
}

/** "The Conference, (a) Decided to keep a list": a decision whose acts are items, without a preamble before them. */
function asksAtOnce({ clean, labelLength, marker }: Piece, { before, words }: OutlineState): boolean {
  const isFirst = marker?.label === '(a)' || marker?.label === 'a)';
  return isFirst && words.isOrgan(before?.clean.text ?? '') && words.isAsking(clean.text.slice(labelLength));
}
