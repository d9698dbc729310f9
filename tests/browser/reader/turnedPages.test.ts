import { expect, test } from 'vitest';
import type { PdfSource } from '../../../lib/anchoring/PdfSource.ts';
import type { Span } from '../../../lib/symbols/Span.ts';
import { FIRST_LINE, LINE, LINE_LEFT, makeTurnedPdf, PAGE_HEIGHT, PAGE_WIDTH } from './makeTurnedPdf.ts';
import { openTestDocument } from './openTestDocument.ts';

const TURNS = [0, 90, 180, 270] as const;
const HARBOURS = ['Dunmore', 'Brest', 'Cork', 'Kiel'];
const FILE = makeTurnedPdf(
  TURNS.map((turned, at) => ({
    turned,
    lines: Array.from({ length: 12 }, (_, row) => `Line ${row + 1} tells of ${HARBOURS[at]} and its lamp.`),
  })),
);

/** The words "Line 9" of a page. */
function ninthLine({ text }: PdfSource, page: number): Span {
  const start = text.indexOf(`Line 9 tells of ${HARBOURS[page]}`);
  return { start, end: start + 'Line 9'.length };
}

const boxOf = (source: PdfSource, span: Span) => source.rectsOf(span)[0] ?? new DOMRect();

/** Where "Line 9" stands on the paper of a page, by how far the file turns it: from its left border and its top, in points. */
const BASELINE = FIRST_LINE + 8 * LINE;
const ON_PAPER: Record<number, [x: number, y: number]> = {
  0: [LINE_LEFT, BASELINE],
  90: [BASELINE, PAGE_WIDTH - LINE_LEFT],
  180: [PAGE_WIDTH - LINE_LEFT, PAGE_HEIGHT - BASELINE],
  270: [PAGE_HEIGHT - BASELINE, LINE_LEFT],
};

test('pages that the file turns are read, found, brought into view and measured as pages that lie straight', async () => {
  const { source, box, opened } = await openTestDocument(FILE);
  expect(source.text.match(/Line 9 tells of \w+/g)).toEqual(
    HARBOURS.map((name) => `Line 9 tells of ${name}`),
  );
  for (const [page, turned] of TURNS.entries()) {
    const span = ninthLine(source, page);
    await source.scrollTo(span);
    await expect.poll(() => source.rectsOf(span).length).toBe(1);
    const [rect, frame] = [boxOf(source, span), box.getBoundingClientRect()];
    // Upright, and in the box.
    expect(rect.width).toBeGreaterThan(2 * rect.height);
    expect(rect.top).toBeGreaterThanOrEqual(frame.top);
    expect(rect.bottom).toBeLessThanOrEqual(frame.bottom);
    // Its column begins where its line begins.
    const column = source.columnOf?.(span);
    expect(column?.across).toBeNull();
    expect(Math.abs((column?.left ?? 0) - rect.left)).toBeLessThan(2);
    const before = source.fragmentsOf?.(span)[0]?.value ?? '';
    const [, x, y, width, height] =
      /^page=\d+&viewrect=([\d.]+),([\d.]+),([\d.]+),([\d.]+)$/.exec(before)?.map(Number) ?? [];
    const [wantedX, wantedY] = ON_PAPER[turned] ?? [0, 0];
    const near = (from = 0, size = 0, wanted: number) => wanted > from - 4 && wanted < from + size + 4;
    expect([before, near(x, width, wantedX), near(y, height, wantedY)]).toEqual([before, true, true]);
    // The place on paper is the same at another zoom, and turned by the reader.
    opened.pdf?.zoomBy(1);
    await expect.poll(() => samePlace(source, span, before)).toBe(true);
    opened.pdf?.turn(1);
    await expect.poll(() => boxOf(source, span).height > boxOf(source, span).width).toBe(true);
    await expect.poll(() => samePlace(source, span, before)).toBe(true);
    opened.pdf?.turn(-1);
    opened.pdf?.zoomToFit();
  }
});

/** Whether a passage stands where it stood on paper, but for what rounding makes of it. */
function samePlace(source: PdfSource, span: Span, before: string): boolean {
  const [one, other] = [before, source.fragmentsOf?.(span)[0]?.value ?? ''].map((value) =>
    (value.match(/[\d.]+/g) ?? []).map(Number),
  );
  return (
    one?.length === other?.length && (one ?? []).every((part, at) => Math.abs(part - (other?.[at] ?? 0)) < 3)
  );
}
