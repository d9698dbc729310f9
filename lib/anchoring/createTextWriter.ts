import type { IndexedBlock, TextIndex } from './TextIndex.ts';

/** Receives what a walk over a root meets, in order, and makes the text index of it. */
export interface TextWriter {
  write(node: Text): void;
  openBlock(element: Element): void;
  closeBlock(): void;
  openCell(): void;
  breakLine(): void;
  openMark(element: Element): void;
  closeMark(): void;
  enterPre(): void;
  leavePre(): void;
  finish(): TextIndex;
}

/** Marks are kept by segment until the end: only then is it certain where a segment stands. */
interface OpenMark {
  element: Element;
  firstSegment: number;
  endSegment: number;
}

const BLOCK_BORDER = '\n\n';
const LEADING = /^[ \t\n\r\f]+/;
const FOLDABLE = /[\t\n\r\f]| {2}/;
const RUN = /[ \t\n\r\f]*[\t\n\r\f][ \t\n\r\f]*| {2,}/g;

/** Starts an empty index of `root`; see `TextIndex` for the rules of white space. */
export function createTextWriter(root: Element): TextWriter {
  const pieces: string[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const offsets: number[] = [];
  const nodes: Text[] = [];
  const blocks: IndexedBlock[] = [];
  const marks: OpenMark[] = [];
  const openElements: Element[] = [root];
  const openMarks: OpenMark[] = [];
  let length = 0;
  let firstSegment = 0;
  let preDepth = 0;
  /** What stands in no node, written only once text follows it. */
  let gap = '';
  /** No space may be written: a line or block begins here, or a space stands before. */
  let spaced = true;

  function add(node: Text, offset: number, written: string): void {
    if (written === '') return;
    if (gap !== '') {
      pieces.push(gap);
      length += gap.length;
      gap = '';
    }
    starts.push(length);
    lengths.push(written.length);
    offsets.push(offset);
    nodes.push(node);
    pieces.push(written);
    length += written.length;
  }

  function dropTrailingSpace(): void {
    const last = starts.length - 1;
    const piece = pieces[pieces.length - 1];
    if (!spaced || gap !== '' || last < firstSegment || !piece?.endsWith(' ')) return;
    // A segment may become empty here, and stays: marks count segments.
    lengths[last] = piece.length - 1;
    pieces[pieces.length - 1] = piece.slice(0, -1);
    length--;
  }

  /** Ends the block that is being written, if it has any text. */
  function endBlock(): void {
    const node = nodes[firstSegment];
    if (node === undefined) return;
    dropTrailingSpace();
    const last = starts.length - 1;
    const start = starts[firstSegment] ?? 0;
    const end = (starts[last] ?? 0) + (lengths[last] ?? 0);
    const element = openElements[openElements.length - 1] ?? root;
    blocks.push({ start, end, element, firstNode: node });
    firstSegment = starts.length;
    gap = BLOCK_BORDER;
    spaced = true;
  }

  /** A border inside a block, if the block has text already. */
  function addGap(border: string): void {
    if (firstSegment === starts.length) return;
    dropTrailingSpace();
    gap += border;
    spaced = true;
  }

  function writeFolded(node: Text, data: string, first: number): void {
    let from = first;
    RUN.lastIndex = first;
    for (let run = RUN.exec(data); run !== null; run = RUN.exec(data)) {
      const before = data.slice(from, run.index);
      const isSpaced = before === '' && spaced;
      // One space stands for the run; in the node, it is the run's first character.
      add(node, from, isSpaced ? before : `${before} `);
      spaced = true;
      from = run.index + run[0].length;
    }
    const rest = data.slice(from);
    add(node, from, rest);
    if (rest !== '') spaced = rest.endsWith(' ');
  }

  return {
    write(node) {
      const data = node.data;
      if (preDepth > 0) {
        add(node, 0, data);
        spaced = false;
        return;
      }
      const first = spaced ? (LEADING.exec(data)?.[0].length ?? 0) : 0;
      if (first === data.length) return;
      if (FOLDABLE.test(data)) return writeFolded(node, data, first);
      add(node, first, first === 0 ? data : data.slice(first));
      spaced = data.endsWith(' ');
    },
    openBlock(element) {
      endBlock();
      openElements.push(element);
    },
    closeBlock() {
      endBlock();
      openElements.pop();
    },
    openCell: () => addGap('\t'),
    breakLine: () => addGap('\n'),
    openMark(element) {
      const mark = { element, firstSegment: starts.length, endSegment: starts.length };
      marks.push(mark);
      openMarks.push(mark);
    },
    closeMark() {
      const mark = openMarks.pop();
      if (mark !== undefined) mark.endSegment = starts.length;
    },
    enterPre() {
      preDepth++;
    },
    leavePre() {
      preDepth--;
    },
    finish() {
      endBlock();
      const endOf = (segment: number) => (starts[segment] ?? 0) + (lengths[segment] ?? 0);
      return {
        root,
        text: pieces.join(''),
        starts,
        lengths,
        offsets,
        nodes,
        blocks,
        marks: marks
          // One without any text would be taken to reach from the beginning, at the very end.
          .filter((mark) => mark.endSegment > mark.firstSegment)
          .map((mark) => ({
            element: mark.element,
            start: starts[mark.firstSegment] ?? 0,
            end: endOf(mark.endSegment - 1),
          }))
          .filter((mark) => mark.end > mark.start),
      };
    },
  };
}
