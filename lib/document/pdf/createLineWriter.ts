import type { Span } from '../../symbols/Span.ts';
import type { Cell } from './Cell.ts';
import type { Joint } from './createMender.ts';
import { isSpaceBetween } from './isSpaceBetween.ts';
import type { PdfSegment } from './PdfText.ts';
import type { Run } from './Run.ts';
import { spellOut } from './spellOut.ts';

/** Writes lines one behind the other, and keeps where each character comes from. */
export interface LineWriter {
  /** Begins a block; gives its offset. */
  beginBlock(): number;
  /** Lines of a paragraph are mended where they meet; the cells of a row are set apart by a tab. */
  writeLines(lines: readonly Cell[], separator: '\t' | null): void;
  endBlock(): { end: number; bold: Span[]; superscript: Span[] };
  finish(): { text: string; segments: PdfSegment[] };
}

/** Starts an empty text. `mend` says how two lines of a paragraph are joined. */
export function createLineWriter(mend: (before: string, after: string) => Joint): LineWriter {
  const pieces: string[] = [];
  const segments: PdfSegment[] = [];
  let length = 0;
  let bold: Span[] = [];
  let superscript: Span[] = [];

  function add(text: string): void {
    pieces.push(text);
    length += text.length;
  }

  function addRun(run: Run, page: number, dropped: number): void {
    const start = length;
    const { item, from } = run;
    const printed = dropped > 0 ? run.text.slice(0, -dropped) : run.text;
    for (const { text, from: at, count } of spellOut(printed)) {
      if (text === '') continue;
      segments.push({ start: length, end: length + text.length, page, item, from: from + at, count });
      add(text);
    }
    if (run.isRaised) addSpan(superscript, start, length);
    else if (run.isBold) addSpan(bold, start, length);
  }

  return {
    beginBlock() {
      if (length > 0) add('\n\n');
      bold = [];
      superscript = [];
      return length;
    },
    writeLines(lines, separator) {
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        const joint: Joint =
          next === undefined
            ? { dropped: 0, between: '' }
            : separator === null
              ? mend(line.text, next.text)
              : { dropped: 0, between: ' ' };
        for (const [at, run] of line.runs.entries()) {
          if (isSpaceBetween(line.runs[at - 1], run)) add(' ');
          addRun(run, line.page, at === line.runs.length - 1 ? joint.dropped : 0);
        }
        if (next) add(separator ?? joint.between);
      }
    },
    endBlock: () => ({ end: length, bold, superscript }),
    finish: () => ({ text: pieces.join(''), segments }),
  };
}

/** Adds a span, or lengthens the last one where only a space lies between. */
function addSpan(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  if (end <= start) return;
  if (last && start - last.end <= 1) last.end = end;
  else spans.push({ start, end });
}
