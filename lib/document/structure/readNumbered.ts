import { addHeading } from './addHeading.ts';
import { addItem } from './addItem.ts';
import { addParagraph } from './addParagraph.ts';
import { isHeadingLike } from './isHeadingLike.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';
import { splitBehindLabel } from './splitBehindLabel.ts';

/**
 * Reads a piece that begins with "15.": a paragraph, a heading ("1. General recommendations"), or an item of a numbered
 * list ("1. Opening of the session;"). The number that a series is waiting for decides; then whether it is a sentence.
 */
export function readNumbered(piece: Piece, value: number, state: OutlineState): void {
  const { words, before } = state;
  const own = piece.clean.text.slice(piece.labelLength).trim();
  // "1. Takes note of the reports": in a resolution, what begins with an act's verb is no heading.
  const isAct = state.resolution !== null && (words.isAsking(own) || words.isStating(own));
  const isTitle = !isAct && isHeadingLike(piece, words);
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
    addHeading(piece, { level: 3, label: piece.marker?.label ?? null, title: own }, state);
    return;
  }
  if (state.resolution === 'preamble') state.resolution = 'operative';
  state.number = value;
  const split = splitBehindLabel(piece);
  const paragraph = addParagraph(split?.label ?? piece, piece.marker?.label ?? null, state);
  if (split) addItem(paragraph, state.levels, split.item, words);
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
