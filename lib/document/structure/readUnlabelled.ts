import { addHeading } from './addHeading.ts';
import { addParagraph } from './addParagraph.ts';
import { isHeadingLike } from './isHeadingLike.ts';
import { isTitleOfAct } from './isTitleOfAct.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';

const LONGEST_TITLE = 200;

/** Reads a piece without a label: an organ's opening words, a preambular paragraph, a heading, or text. */
export function readUnlabelled(piece: Piece, state: OutlineState): void {
  const { words } = state;
  const { text } = piece.clean;
  if (isResolutionTitle(text)) {
    state.resolution = null;
    state.annex = null;
    state.annexHeading = null;
    addHeading(piece, { level: 1, label: null, title: text }, state);
    return;
  }
  if (isTitleOfAct(text)) {
    state.resolution = null;
    addUnlabelled(piece, state);
    return;
  }
  if (words.isPart(text) && state.paragraphs.length > 0) {
    beginPart(piece, state);
    return;
  }
  if (isSubjectOfAct(piece, state)) {
    const level = (state.headings.at(-1)?.level ?? 0) + 1;
    addHeading(piece, { level, label: null, title: text }, state);
    return;
  }
  if (isOrgan(piece, state)) {
    state.resolution = 'preamble';
    state.isAdopted = true;
    state.number = 0;
    addParagraph(piece, null, state);
    return;
  }
  if (state.resolution === 'preamble') readPreamble(piece, state);
  else if (isUnlabelledHeading(piece, state)) addUnlabelled(piece, state);
  else readText(piece, state);
}

/** "Chapter II" on a line of its own: what the part before it printed ends, and sections are lettered anew. */
function beginPart(piece: Piece, state: OutlineState): void {
  state.resolution = null;
  addHeading(piece, { level: 1, label: null, title: piece.clean.text }, state);
}

/** Text goes on with a numbered paragraph or an item; else it is a paragraph of its own. */
function readText(piece: Piece, state: OutlineState): void {
  const { words } = state;
  const { text } = piece.clean;
  if (
    state.resolution === 'operative' &&
    state.paragraph?.number === null &&
    (words.isAsking(text) || words.isStating(text))
  )
    addParagraph(piece, null, state);
  else if (state.paragraph !== null && (state.paragraph.number !== null || state.paragraph.items.length > 0))
    attach(piece, state);
  else addParagraph(piece, null, state);
}

/** A heading without a number stands one below the numbered ones that are open. */
function addUnlabelled(piece: Piece, state: OutlineState): void {
  const numbered = state.path.filter(({ label }) => label !== null).map(({ level }) => level);
  const level = Math.max(Math.max(0, ...numbered) + 1, state.annexHeading ? 2 : 1);
  addHeading(piece, { level, label: null, title: piece.clean.text }, state);
}

function readPreamble(piece: Piece, state: OutlineState): void {
  const { words } = state;
  const { text } = piece.clean;
  const isPreambular = words.isPreambular(text);
  if (!isPreambular && (words.isAsking(text) || words.isStating(text))) {
    state.resolution = 'operative';
    addParagraph(piece, null, state);
    return;
  }
  const isBeforeNumbers =
    state.next?.marker?.readings[0]?.style === 'number' && /[,，،]$/.test(state.before?.clean.text ?? '');
  const isTitle = isBeforeNumbers
    ? text.length < LONGEST_TITLE && /^\p{Lu}/u.test(text) && isHeadingLike(piece, words)
    : piece.lines[0]?.isHeading && isUnlabelledHeading(piece, state);
  if (!isPreambular && isTitle) addUnlabelled(piece, state);
  else addParagraph(piece, null, state);
}

/** "3275 (XXIX). Title", "46/110. Title": another resolution begins, as in volumes that hold several. */
function isResolutionTitle(text: string): boolean {
  return text.length < 400 && /^(?:\d{1,3}\/\d{1,3}|\d{3,4} \([IVXL]+\))\.\s+\p{Lu}/u.test(text);
}

/** "Decision 4/1" has what it is about on the line below, before the organ's opening words. */
function isSubjectOfAct(piece: Piece, { words, before, next }: OutlineState): boolean {
  if (before?.role !== 'heading' || !isTitleOfAct(before.clean.text)) return false;
  const isOpening = words.isOrgan(next?.clean.text ?? '') && !words.isOrgan(`${piece.clean.text},`);
  return isOpening && piece.clean.text.length < LONGEST_TITLE && isHeadingLike(piece, words);
}

/** "The General Assembly,": behind it stands a preamble, or the first operative paragraph. */
function isOrgan(piece: Piece, { words, next }: OutlineState): boolean {
  const { text } = piece.clean;
  if (next === null || !(words.isOrgan(text) || words.isOrgan(`${text},`))) return false;
  const following = next.clean.text;
  const isFollowed =
    words.isPreambular(following) ||
    (/^(?:1|\(?a\))$/.test(next.marker?.label ?? '') && words.isAsking(following.slice(next.labelLength)));
  if (/[,،，]$/.test(text))
    return (
      isFollowed || words.isAsking(following) || words.isStating(following) || next.marker?.label === '1'
    );
  const isOnly = words.isAsking(following) || words.isStating(following);
  return (isFollowed || isOnly) && !words.hasVerb(text) && text.length < 80;
}

function isUnlabelledHeading(piece: Piece, state: OutlineState): boolean {
  const { words, before, next } = state;
  const { text } = piece.clean;
  const [first] = piece.lines;
  if (!first || first.kind === 'table-row' || piece.isListItem || !isHeadingLike(piece, words)) return false;
  if (words.isDocumentation(text)) return true;
  if (first.isHeading || first.isBold) return true;
  // An annex has its title on the line below.
  if (before?.role === 'heading' && state.annexHeading === state.headings.at(-1)) return true;
  if (
    text.length > LONGEST_TITLE ||
    !/^[\p{Lu}\p{Lo}\d“«¿]/u.test(text) ||
    next === null ||
    (first.gap === 'line' && next.marker?.readings[0]?.style !== 'number')
  )
    return false;
  // A line that names a document, in a list under "Documentation", is an entry of it.
  if (/\([A-Z][^()]*\/[^()]*\)|\/\d/.test(text)) return false;
  const isBehindEnd = before === null || before.role !== 'text' || words.endsClosed(before.clean.text);
  if (!isBehindEnd) return false;
  if (words.endsClosed(next.clean.text) || words.isDocumentation(next.clean.text)) return true;
  // Several headings can follow each other, down to the first paragraph.
  const labelled = state.following.findIndex(({ marker }) => marker !== null);
  return labelled !== -1 && state.following.slice(0, labelled).every((other) => isHeadingLike(other, words));
}

/** Text without a number goes on with the paragraph, or the item, before it. */
function attach(piece: Piece, state: OutlineState): void {
  const item = state.levels.at(-1)?.item;
  if (item) item.pieces.push(piece);
  else state.paragraph?.pieces.push(piece);
}
