import { readDates } from '../../symbols/find/readDates.ts';
import type { DocumentType } from '../DocumentType.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { addHeading } from './addHeading.ts';
import { markContents } from './markContents.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';
import { readLabelled } from './readLabelled.ts';
import { readUnlabelled } from './readUnlabelled.ts';
import type { Structure } from './Structure.ts';

/**
 * Reads the outline of a document from its pieces: headings by their numbering, paragraphs with their sub-items, annexes,
 * preambles. Marks pieces that turn out to be headings, contents or closing lines.
 */
export function* readOutline(
  pieces: readonly Piece[],
  type: DocumentType | null,
  words: CompiledWords,
): Generator<void, Structure> {
  markContents(pieces, words);
  const text = pieces.filter(({ role }) => role === 'text');
  const state: OutlineState = {
    words,
    type,
    headings: [],
    paragraphs: [],
    path: [],
    annex: null,
    annexHeading: null,
    number: 0,
    last: { roman: 0, capital: 0, number: 0 },
    paragraph: null,
    levels: [],
    list: null,
    resolution: null,
    isAdopted: false,
    isAnnotated: false,
    before: null,
    next: null,
    following: [],
  };
  for (const [index, piece] of text.entries()) {
    if (index % 100 === 0) yield;
    state.following = text.slice(index + 1, index + 4);
    state.next = state.following[0] ?? null;
    readPiece(piece, state);
    state.before = piece;
  }
  return { headings: state.headings, paragraphs: state.paragraphs };
}

function readPiece(piece: Piece, state: OutlineState): void {
  const { words } = state;
  const { text } = piece.clean;
  if (words.isClosing(text) || (state.before?.role === 'closing' && isDateAlone(text))) {
    piece.role = 'closing';
    state.paragraph = null;
    state.resolution = null;
    return;
  }
  const annex = piece.isListItem ? null : words.annexOf(text);
  if (annex && isAnnexHeading(annex.rest, words)) beginAnnex(piece, annex, state);
  else if (words.isAnnotations(text)) {
    state.isAnnotated = true;
    state.number = 0;
    addHeading(piece, { level: 1, label: null, title: text }, state);
  } else if (piece.marker) readLabelled(piece, piece.marker, state);
  else readUnlabelled(piece, state);
}

/** Below "70th plenary meeting" stands its day. */
function isDateAlone(text: string): boolean {
  const dates = text.length < 60 ? readDates(text) : null;
  return dates !== null && text.length - dates.length < 6;
}

function isAnnexHeading(rest: string, words: CompiledWords): boolean {
  return rest.length < 160 && !words.endsClosed(rest) && !words.hasVerb(rest);
}

function beginAnnex(
  piece: Piece,
  { label, rest }: { label: string; rest: string },
  state: OutlineState,
): void {
  state.annex = label || 'annex';
  state.annexHeading = null;
  state.number = 0;
  state.resolution = null;
  state.last = { roman: 0, capital: 0, number: 0 };
  const name = rest
    ? piece.clean.text.slice(0, piece.clean.text.length - rest.length).trim()
    : piece.clean.text;
  state.annexHeading = addHeading(
    piece,
    { level: 1, label: null, title: rest ? `${name.replace(/[.:–—]$/, '')}. ${rest}` : name },
    state,
  );
}
