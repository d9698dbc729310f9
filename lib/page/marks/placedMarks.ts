import { canBeShown } from '../../anchoring/canBeShown.ts';
import type { DomSource } from '../../anchoring/DomSource.ts';
import { findSegment } from '../../anchoring/findSegment.ts';
import type { TextColumn } from '../../anchoring/TextColumn.ts';
import type { Lent } from '../Lent.ts';
import type { Marked } from './Marked.ts';
import type { Placed } from './watchNear.ts';

/** A mark where it stands on the page. */
export interface PlacedMark<Kind extends Marked> extends Placed {
  mark: Kind;
  /** Its place among the marks. */
  at: number;
  /** The column of its text, where no element's box tells it. */
  columnOf(): TextColumn | null;
  /** Whether its passage can be brought into the window. */
  canBeShown(): boolean;
  /** Its height in the window: that of what its words will be drawn on, as long as they are not. */
  topOf(): number;
  /** Brings its passage into the window. */
  scrollTo(): Promise<void>;
}

/**
 * Says of each mark where it stands on the page. Rectangles are those of the passage's first letter: in the page's text
 * as it is now, as long as that is the text in which the marks were found, else in what is left of that text.
 */
export function placedMarks<Kind extends Marked>(
  source: DomSource,
  marks: Kind[],
  { boxOf, rangeOfSpan }: Lent,
): PlacedMark<Kind>[] {
  const read = source.index;
  const blockStarts = read.blocks.map((block) => block.start);
  return marks.map((mark, at) => {
    const letter = { start: mark.start, end: mark.start + 1 };
    const element = boxOf(read.blocks[findSegment(blockStarts, mark.start)]?.element ?? read.root);
    function rectOf(): DOMRect | null {
      const range = source.text === read.text ? source.rangeOf(letter) : rangeOfSpan(read, letter);
      return range?.getClientRects()[0] ?? null;
    }
    return {
      mark,
      at,
      element,
      rectOf,
      canBeShown: () => canBeShown(source, letter),
      topOf: () => (rectOf() ?? element.getBoundingClientRect()).top,
      columnOf: () => source.columnOf?.(letter) ?? null,
      scrollTo: () => source.scrollTo(letter),
    };
  });
}
