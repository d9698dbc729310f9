import type { Line } from '../lines/Line.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { beginningOf } from './beginningOf.ts';
import { beginsNumbered } from './beginsNumbered.ts';
import { isCutHeading } from './isCutHeading.ts';
import { isTitleBehindPreamble } from './isTitleBehindPreamble.ts';
import { isTitleOfAct } from './isTitleOfAct.ts';
import type { Marker } from './Marker.ts';
import type { Piece } from './Piece.ts';

/** What stands open while lines are joined. */
export interface Joining {
  words: CompiledWords;
  /** The last piece of running text. */
  current: Piece | null;
  /** The last number of a paragraph, heading or list. */
  lastNumber: number;
  /** Whether the source keeps each paragraph on one line. */
  isLineBased: boolean;
  /** The line behind the one that is looked at. */
  next: Line | null;
  /** Whether the end of a page stands before it: a number, a running head. */
  isBehindPage: boolean;
}

interface Label {
  marker: Marker | null;
  labelLength: number;
}

/** A comma, perhaps with the digits of a note that the source has not raised. */
const COMMA = /[,;，،]\d{0,3}$/;
const STARTS_LOW = /^[\p{Ll}\d(“"«‘]/u;
/** A heading that is broken over lines is nearly full at the break. */
const FULL = 40;

/** Whether a line of the text goes on with the piece before it. */
export function continuesText(line: Line, label: Label, joining: Joining): boolean {
  const { current, words } = joining;
  const last = current?.lines.at(-1);
  if (!current || !last || line.kind === 'table-row' || last.kind === 'table-row') return false;
  const { text } = line.clean;
  if (line.isHeading !== last.isHeading) {
    if (joining.isBehindPage && last.isHeading && isCutHeading(line, current, joining)) return true;
    // The second line of a heading in Markdown carries no mark.
    return (
      last.isHeading &&
      line.gap === 'line' &&
      (line.inBold || /^\p{Ll}/u.test(text) || (label.marker === null && words.endsOpen(last.clean.text)))
    );
  }
  if (line.isHeading) return line.gap === 'line' && !line.isPreformatted && label.marker === null;
  if (isWordOfStructure(text, last.clean.text, words) || isTitleOfAct(last.clean.text)) return false;
  // A label alone on its line, as in text taken from PDF files, waits for its words.
  if (current.lines.length === 1 && isLabelAlone(current)) return label.marker === null;
  if (label.marker !== null) return line.gap === 'line' && !isLabel(line, label, last, joining);
  return line.gap === 'line' ? continuesLine(line, last, joining) : continuesSentence(line, current, joining);
}

function isLabelAlone({ clean, labelLength, isListItem }: Piece): boolean {
  return labelLength > 0 && !isListItem && clean.text.length <= labelLength;
}

function isWordOfStructure(text: string, before: string, words: CompiledWords): boolean {
  return (
    isTitleOfAct(text) ||
    words.isContents(text) ||
    words.isAnnotations(text) ||
    words.isDocumentation(text) ||
    (words.isClosing(text) && !words.endsOpen(before)) ||
    (text.length < 60 && words.annexOf(text) !== null)
  );
}

/** Whether a label directly behind a soft break is one, and not a number or letter that the break has brought there. */
function isLabel(line: Line, { marker, labelLength }: Label, last: Line, joining: Joining): boolean {
  const { words, lastNumber, current } = joining;
  const before = last.clean.text;
  const [reading] = marker?.readings ?? [];
  if (!reading) return false;
  const isEnd = words.endsClosed(before) || /,$/.test(before);
  if (reading.style === 'bullet')
    return !/^[–—]/.test(line.clean.text) || isEnd || current?.marker?.label === marker?.label;
  const rest = line.clean.text.slice(labelLength);
  if (/^[,;)]/.test(rest) || (/^[^(]+\)$/.test(marker?.label ?? '') && /\([^)]*$/.test(before))) return false;
  // "… in\n2016. The": so high a number is a year, but for the paragraph that is due.
  if (reading.style === 'number' && reading.value >= 1_000) return reading.value === lastNumber + 1;
  if (reading.style === 'number')
    return (
      reading.value === lastNumber + 1 ||
      reading.value === 1 ||
      isEnd ||
      !words.hasVerb(current?.lines[0]?.clean.text ?? '')
    );
  if (reading.style === 'roman' || reading.style === 'capital') return !words.endsOpen(before);
  if (/^\p{Ll}/u.test(rest) && words.startsLinking(rest) && !words.endsClosed(before)) return false;
  return isEnd || /[;,] (?:and|or|et|ou|y|o|и|или)$/.test(before) || current?.marker !== null;
}

/** A line break without a label: soft, unless the line before is a heading or the document is one that breaks at paragraphs. */
function continuesLine(line: Line, last: Line, joining: Joining): boolean {
  const { words, current, isLineBased } = joining;
  const before = last.clean.text;
  const { text } = line.clean;
  if (words.endsClosed(before) && isTitleLine(line, joining)) return false;
  if (isTitleBehindPreamble(line, beginningOf(current), joining)) return false;
  const isAct = words.isAsking(text) || words.isStating(text);
  const beginsAct = /^\p{Lu}/u.test(text) && isAct && words.isPreambular(beginningOf(current));
  if (COMMA.test(before) && (words.isPreambular(text) || beginsAct)) return false;
  if (words.isOrgan(`${before},`) && /^\p{Lu}/u.test(text) && (isAct || words.isPreambular(text)))
    return false;
  if (words.isOrgan(before) || words.isOrgan(text)) return false;
  if (line.inBold || /^\p{Ll}/u.test(text) || words.endsOpen(before)) return true;
  if (line.isBold !== last.isBold) return false;
  const isHeading = isHeadingLike(current, words);
  const isRest = current?.marker?.readings[0]?.style === 'number' && text.length < 80 && !words.hasVerb(text);
  if (isHeading)
    return before.length > FULL && !words.endsClosed(before) && (isRest || !words.endsClosed(text));
  return !isLineBased;
}

/** A heading without a number, in a text without empty lines: a line that reads like a title, before a numbered one. */
function isTitleLine({ clean: { text } }: Line, { words, next }: Joining): boolean {
  const isTitle =
    text.length < FULL * 3 && /^\p{Lu}/u.test(text) && !words.endsClosed(text) && !words.hasVerb(text);
  return isTitle && !/,$/.test(text) && !words.endsOpen(text) && beginsNumbered(next);
}

function isHeadingLike(piece: Piece | null, words: CompiledWords): boolean {
  if (piece === null || piece.isListItem) return false;
  const text = beginningOf(piece);
  const style = piece.marker?.readings[0]?.style;
  if (style === 'roman' || style === 'capital') return true;
  return text.length < 160 && !words.endsClosed(text) && !words.hasVerb(text);
}

/** Behind an empty line, text goes on where a sentence was cut: it has no end, and the line does not begin anew. */
function continuesSentence(line: Line, current: Piece, joining: Joining): boolean {
  const { words, isBehindPage } = joining;
  const before = current.lines.at(-1)?.clean.text ?? '';
  if (isBehindPage && /:$/.test(before) && /^\p{Ll}/u.test(line.clean.text)) return true;
  if (words.endsClosed(before) || current.lines.at(-1)?.isBold || line.isBold) return false;
  const { text } = line.clean;
  if (isBehindPage && isCutHeading(line, current, joining)) return true;
  if (words.isPreambular(text) && COMMA.test(before)) return false;
  if (words.isOrgan(before)) return false;
  if (STARTS_LOW.test(text)) return /^\p{Ll}/u.test(text) || current.marker !== null;
  if (current.marker === null && /[,;]$/.test(before) && (words.isAsking(text) || words.isStating(text)))
    return false;
  const whole = beginningOf(current).slice(current.labelLength);
  if (isTitleBehindPreamble(line, whole, joining)) return false;
  if (words.isOrgan(whole) || words.isOrgan(text)) return false;
  if (words.endsOpen(before)) return true;
  const isSentence = current.marker !== null && words.hasVerb(whole);
  return (isSentence || /\p{Ll}[.;] \p{Lu}/u.test(whole)) && whole.length > 60;
}
