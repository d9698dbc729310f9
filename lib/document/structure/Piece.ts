import type { Span } from '../../symbols/Span.ts';
import type { CleanText } from '../lines/CleanText.ts';
import type { Line } from '../lines/Line.ts';
import type { Marker } from './Marker.ts';

/** Lines that belong together: a paragraph or item with its soft breaks, a heading, a note, a running head. */
export interface Piece extends Span {
  role:
    | 'masthead'
    | 'contents'
    | 'text'
    | 'footnote'
    | 'running-head'
    | 'page-number'
    | 'heading'
    | 'closing'
    | 'table';
  lines: Line[];
  clean: CleanText;
  /** The label at its beginning; of "- (a) Title", the "(a)". */
  marker: Marker | null;
  /** Length of bullet and label in the clean text. */
  labelLength: number;
  /** Whether a bullet or the source's own list makes it an item, whatever its label looks like. */
  isListItem: boolean;
}
