import type { KnownSessions } from '../symbols/KnownSessions.ts';
import { resolving } from '../symbols/resolving.ts';
import { compileAsking } from './asks/compileAsking.ts';
import { readParagraphAsks } from './asks/readParagraphAsks.ts';
import { assignRoles } from './assignRoles.ts';
import type { Block } from './Block.ts';
import type { Document } from './Document.ts';
import { detectLanguage } from './detectLanguage.ts';
import { isDocumentHead } from './isDocumentHead.ts';
import { judgePage } from './judgePage.ts';
import { judgeParagraph } from './judgeParagraph.ts';
import { readLines } from './lines/readLines.ts';
import type { Paragraph } from './Paragraph.ts';
import type { HeadLine } from './parts/HeadLine.ts';
import { numberOfAct } from './parts/numberOfAct.ts';
import { readHeader } from './parts/readHeader.ts';
import { readJobNumber } from './parts/readJobNumber.ts';
import { readMeeting } from './parts/readMeeting.ts';
import { spanOfAct } from './parts/spanOfAct.ts';
import type { Recommendation } from './Recommendation.ts';
import { readContext } from './readContext.ts';
import { readFootnotes } from './readFootnotes.ts';
import { readRecommendations } from './readRecommendations.ts';
import { finishParagraph } from './structure/finishParagraph.ts';
import { joinPieces } from './structure/joinPieces.ts';
import { markTables } from './structure/markTables.ts';
import type { Piece } from './structure/Piece.ts';
import type { ReadItem, ReadParagraph } from './structure/ReadParagraph.ts';
import { readOutline } from './structure/readOutline.ts';
import { tableOfReferences } from './tableOfReferences.ts';
import { trustContext } from './trustContext.ts';
import { trustHeader } from './trustHeader.ts';
import { withSymbolOfAct } from './withSymbolOfAct.ts';
import { compileWords } from './words/compileWords.ts';
import { DOCUMENT_WORDS } from './words/words.ts';
import { workOfText } from './workOfText.ts';

/** What parsing knows beside the text. */
export interface ParseContext {
  sessions: KnownSessions | null;
  /** The document's symbol by its reader's word, whatever its head says. */
  symbol?: string | null;
  /** Whether the letters of the text are wrong, as its source judges: then its head is not believed. */
  isDoubtful?: boolean;
}

/** The head of a document stands in these many lines. */
const HEAD_LINES = 60;
const TEXT_LINES = 12;
const LANGUAGE_SAMPLE = 120;

/**
 * Reads a document as its reader does. A generator: it yields every few hundred lines or paragraphs, so that a caller can
 * pause; `parseDocument` runs it through. Takes the text of a source and its blocks (all offsets are UTF-16 indexes into
 * the text, blocks ascending and without overlap); never throws on any text.
 */
export function* parse(
  text: string,
  blocks: readonly Block[],
  { sessions, symbol = null, isDoubtful = false }: ParseContext,
): Generator<void, Document> {
  const lines = yield* readLines(text, blocks);
  const sample = lines
    .slice(0, LANGUAGE_SAMPLE)
    .map(({ clean }) => clean.text)
    .join('\n');
  const language = detectLanguage(sample);
  const words = compileWords(DOCUMENT_WORDS[language ?? 'en']);
  const pieces = yield* joinPieces(lines, words);
  const head = readHead(pieces);
  const told = readContext(head.join('\n'), sessions, [], symbol);
  const seen = { ...withSymbolOfAct(told, pieces), language };
  const context = isDoubtful ? trustContext(seen) : seen;
  const known = context.session
    ? sessions?.find({ body: context.body }).find(({ canonical }) => canonical === context.session)
    : undefined;
  const printed = readHeader(readMasthead(pieces, context.symbol), context, known ?? null, words);
  const header = isDoubtful ? trustHeader(printed) : printed;
  markTables(pieces, words);
  const structure = yield* readOutline(pieces, header.type, words);
  const footnotes = readFootnotes(pieces);
  const places = footnotes.map(({ mark, start, end, marks }) => ({
    mark,
    note: { start, end },
    marks: marks.map((place) => ({ start: startOfMarkup(text, place.start), end: place.end })),
  }));
  yield;
  const references = yield* resolving(text, { ...context, footnotes: places });
  const work = header.symbol ?? (yield* workOfText(pieces));
  yield;
  const roles = assignRoles(text.length, pieces);
  const table = tableOfReferences(text, { references, footnotes, roles });
  yield;
  const asking = compileAsking(words.words.asking, words.words.language);
  const recommendations: Recommendation[] = [];
  const proposals: Recommendation[] = [];
  const read: ReadParagraph[] = [];
  const taken = new Map<string, number>();
  const isDocument = isDocumentHead(header);
  const act = spanOfAct(header.symbol, structure.headings, text.length);
  let place = 0;
  /** The number of the paragraph under whose decimals recommendations are listed. */
  let lists: string | null = null;
  for (const [index, draft] of structure.paragraphs.entries()) {
    if (index % 50 === 0) yield;
    const paragraph = finishParagraph(draft);
    if (paragraph.number === null) place++;
    const naming = { work, place, taken };
    const isListed = lists !== null && (paragraph.number?.startsWith(`${lists}.`) ?? false);
    if (!isListed) lists = leadsToList(paragraph) ? paragraph.number : null;
    const asked = readParagraphAsks(paragraph, isListed, asking);
    const judged = isDocument
      ? judgeParagraph(paragraph, asked, header.type, asking)
      : judgePage(paragraph, asked, asking);
    read.push({ ...paragraph, role: judged.role });
    const isOwn = paragraph.start >= act.start && paragraph.start < act.end;
    recommendations.push(
      ...readRecommendations(paragraph, isOwn ? judged.recommended : [], naming, table, words.words.asking),
    );
    proposals.push(...readRecommendations(paragraph, judged.proposed, naming, table, words.words.asking));
  }
  const { headings } = structure;
  const meeting = yield* readMeeting({
    text: table.text,
    paragraphs: read,
    pieces,
    headings,
    references: table.references,
    words,
  });
  return {
    work,
    header,
    headings: structure.headings,
    paragraphs: read.map(toParagraph),
    footnotes,
    references,
    recommendations,
    proposals,
    ...meeting,
    roles,
  };
}

/** The first lines of a document: its masthead, and the beginning of its text, which can name the body. */
function readHead(pieces: readonly Piece[]): string[] {
  return pieces
    .slice(0, HEAD_LINES)
    .filter(({ role }, index) => role === 'masthead' || role === 'running-head' || index < TEXT_LINES)
    .map(({ clean }) => clean.text)
    .filter((line) => line !== '');
}

/** The masthead line by line, with its star note and the title of the act that its symbol names; of a document without one, the first lines. */
function readMasthead(pieces: readonly Piece[], symbol: string | null): HeadLine[] {
  const first = pieces.slice(0, HEAD_LINES);
  const number = numberOfAct(symbol);
  const title = number === null ? [] : pieces.filter(({ clean }) => clean.text.startsWith(`${number}. `));
  const own = first.filter(
    ({ role, clean }) =>
      role === 'masthead' ||
      (role === 'footnote' && clean.text.startsWith('*')) ||
      (role === 'page-number' && readJobNumber(clean.text) !== null),
  );
  return [...title.slice(0, 1), ...(own.length > 0 ? own : first.slice(0, TEXT_LINES))]
    .map(({ clean, lines }) => ({ text: clean.text, size: lines[0]?.size ?? null }))
    .filter(({ text }) => text !== '');
}

/** In the masked text of a file, the tag before a raised mark belongs to the mark. */
function startOfMarkup(text: string, start: number): number {
  let at = start;
  while (text[at - 1] === '\u200b') at--;
  return at;
}

/** "5. The recommendations listed below enjoy support:", with 5.1 and so on behind it. */
function leadsToList({ zone, text }: ReadParagraph): boolean {
  return zone === 'recommendations' && /[:：]$/.test(text);
}

function toParagraph({ number, annex, role, text, items, headings, start, end }: ReadParagraph): Paragraph {
  return { number, annex, role, text, items: items.map(toItem), headings, start, end };
}

function toItem({ label, path, bullet, text, items, start, end }: ReadItem): Paragraph['items'][number] {
  return { label, path, bullet, text, items: items.map(toItem), start, end };
}
