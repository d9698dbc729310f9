import { addHeading } from './addHeading.ts';
import { addItem } from './addItem.ts';
import { addParagraph } from './addParagraph.ts';
import { isHeadingLike } from './isHeadingLike.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';

/**
 * Reads a piece that begins with "15.": a paragraph, a heading ("1. General recommendations"), or an item of a numbered
 * list ("1. Opening of the session;"). The number that a series is waiting for decides; then whether it is a sentence.
 */
export function readNumbered(piece: Piece, value: number, state: OutlineState): void {
  const { words, before } = state;
  const isTitle = isHeadingLike(piece, words);
  const isSentence = words.hasVerb(piece.clean.text) && words.endsClosed(piece.clean.text);
  const isNext = value === state.number + 1;
  const opensList = before?.role === 'text' && /[:：]$/.test(before.clean.text) && value === 1;
  const goesOn = state.list !== null && value === state.list + 1;
  const isListed = (goesOn || (opensList && state.paragraph !== null)) && !(isNext && isSentence);
  if (isListed || isBareAgenda(value, state)) {
    addListed(piece, value, state);
    return;
  }
  if (isTitle && (value === state.last.number + 1 || value === 1 || !isNext)) {
    state.last.number = value;
    const title = piece.clean.text.slice(piece.labelLength).trim();
    addHeading(piece, { level: 3, label: piece.marker?.label ?? null, title }, state);
    return;
  }
  if (state.resolution === 'preamble') state.resolution = 'operative';
  state.number = value;
  addParagraph(piece, piece.marker?.label ?? null, state);
}

/** A provisional agenda begins with its items, and no paragraph leads to them. */
function isBareAgenda(value: number, { type, isAnnotated, paragraphs, list, annex }: OutlineState): boolean {
  return (
    type === 'provisional-agenda' &&
    !isAnnotated &&
    annex === null &&
    paragraphs.length === 0 &&
    list === null &&
    value === 1
  );
}

function addListed(piece: Piece, value: number, state: OutlineState): void {
  const paragraph = state.paragraph ?? addParagraph(null, null, state);
  addItem(paragraph, state.levels, piece, state.words);
  state.list = value;
}
