import type { ParagraphDraft } from './Draft.ts';
import type { OutlineState } from './OutlineState.ts';
import type { Piece } from './Piece.ts';

/** Begins a paragraph under the headings that are open; without a piece, one that only holds a list. */
export function addParagraph(
  piece: Piece | null,
  number: string | null,
  state: OutlineState,
): ParagraphDraft {
  const { annex, words } = state;
  const zoned = state.path.map(({ title }) => words.zoneOf(title)).filter((zone) => zone !== null);
  const paragraph: ParagraphDraft = {
    number,
    annex,
    part: state.resolution === 'preamble' ? 'preambular' : state.resolution,
    isAdopted: state.isAdopted && annex !== null,
    pieces: piece ? [piece] : [],
    items: [],
    headings: state.path,
    zone: zoned.at(-1) ?? null,
  };
  state.paragraphs.push(paragraph);
  state.paragraph = paragraph;
  state.levels = [];
  state.list = null;
  return paragraph;
}
