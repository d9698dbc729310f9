import type { Block, PagePosition } from '../Block.ts';
import type { Cell } from './Cell.ts';
import { createLineWriter } from './createLineWriter.ts';
import { createMender } from './createMender.ts';
import type { Measures } from './Measures.ts';
import type { PdfText } from './PdfText.ts';
import type { PrintedParagraph } from './PrintedParagraph.ts';

/** What is set this much larger than the text is a heading; so is a short bold line without an end. */
const LARGER = 1.08;
const LONGEST_TITLE = 320;
/** How far letters reach above and below their baseline, as shares of their height. */
const [ASCENT, DESCENT] = [0.85, 0.25];

/**
 * Writes paragraphs as one text with blocks and the way back to the pages. Of pages that were turned to be read, no places
 * are told: they would not be those of the paper.
 */
export function writePdfText(
  paragraphs: readonly PrintedParagraph[],
  measures: Measures,
  turned: ReadonlySet<number>,
): Pick<PdfText, 'text' | 'blocks' | 'segments'> {
  const writer = createLineWriter(createMender(paragraphs.flatMap(({ lines }) => lines)));
  const blocks: Block[] = [];
  for (const { kind, lines } of paragraphs) {
    const start = writer.beginBlock();
    writer.writeLines(lines, kind === 'table-row' ? '\t' : null);
    const { end, bold, superscript } = writer.endBlock();
    if (end <= start) continue;
    blocks.push({
      start,
      end,
      kind: kind === 'paragraph' && isHeading(lines, measures) ? 'heading' : kind,
      headingLevel: null,
      listDepth: null,
      bold,
      superscript,
      links: [],
      page: lines[0]?.page ?? null,
      fontSize: lines[0]?.size ?? null,
      position: turned.has(lines[0]?.page ?? 0) ? null : positionOf(lines),
    });
  }
  const { text, segments } = writer.finish();
  return { text, blocks: blocks.map((block) => levelOf(block, measures)), segments };
}

function isHeading(lines: readonly Cell[], { size }: Measures): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > LONGEST_TITLE || !/\p{L}/u.test(text) || /[.;:,]$/.test(text)) return false;
  return lines.every((line) => line.isBold || line.size > size * LARGER);
}

/** The level of a heading by its size alone; its numbering, where it has one, tells more. */
function levelOf(block: Block, { size }: Measures): Block {
  if (block.kind !== 'heading' || block.fontSize === null) return block;
  return {
    ...block,
    headingLevel: block.fontSize > size * 1.25 ? 1 : block.fontSize > size * LARGER ? 2 : 3,
  };
}

/** The rectangle around the lines that stand on the page on which a block begins. */
function positionOf(lines: readonly Cell[]): PagePosition | null {
  const [first] = lines;
  if (!first) return null;
  const own = lines.filter(({ page }) => page === first.page);
  const x = Math.min(...own.map((line) => line.x));
  const y = Math.min(...own.map((line) => line.y - line.size * ASCENT));
  const right = Math.max(...own.map((line) => line.right));
  const bottom = Math.max(...own.map((line) => line.y + line.size * DESCENT));
  return { x, y, width: right - x, height: bottom - y };
}
