import { describe, expect, test } from 'vitest';
import type { DocumentSource } from '../../../lib/anchoring/DocumentSource.ts';
import type { Span } from '../../../lib/symbols/Span.ts';

/** How the contract tests make one kind of source. */
export interface SourceCase {
  name: string;
  /** Opens a document of these paragraphs; `append` adds one more to it, as the page would. */
  open(paragraphs: string[]): Promise<{ source: DocumentSource; append(paragraph: string): void }>;
}

const PARAGRAPHS = ['First paragraph of a page.', 'See CTOC/COP/2008/1 and more.', 'A third one.'];

/** Every span of some lengths that lies in a block. */
function spansOf(source: DocumentSource): Span[] {
  return source.blocks.flatMap(({ start, end }) =>
    [0, 1, 5].flatMap((from) => [
      { start: start + from, end },
      { start: start + from, end: start + from + 3 },
    ]),
  );
}

/** What every `DocumentSource` promises, whatever carries the document. */
export function checkDocumentSource({ name, open }: SourceCase): void {
  describe(`${name} keeps the contract of a document source`, () => {
    test('its text holds the paragraphs in order, with a border between', async () => {
      const { source } = await open(PARAGRAPHS);
      expect(source.text.trim().split(/\n+/)).toEqual(PARAGRAPHS);
    });

    test('its blocks are the paragraphs, ascending, none empty', async () => {
      const { source } = await open(PARAGRAPHS);
      expect(source.blocks.map(({ start, end }) => source.text.slice(start, end))).toEqual(PARAGRAPHS);
    });

    test('the range of a span holds the words of the span', async () => {
      const { source } = await open(PARAGRAPHS);
      for (const span of spansOf(source)) {
        const words = source.rangeOf(span)?.toString().replace(/\s+/g, ' ');
        expect(words).toBe(source.text.slice(span.start, span.end));
      }
    });

    test('the span of a range is the span that the range was made of', async () => {
      const { source } = await open(PARAGRAPHS);
      for (const span of spansOf(source)) {
        const range = source.rangeOf(span);
        expect(range && source.spanOf(range)).toEqual(span);
      }
    });

    test('a range over the whole page is the whole text', async () => {
      const { source } = await open(PARAGRAPHS);
      const range = new Range();
      range.selectNodeContents(document.documentElement);
      const { start, end } = source.spanOf(range);
      expect(source.text.slice(start, end).trim()).toBe(source.text.trim());
    });

    test('a span has rectangles on the page', async () => {
      const { source } = await open(PARAGRAPHS);
      const start = source.blocks[0]?.start ?? 0;
      const rects = source.rectsOf({ start, end: start + 5 });
      expect(rects.length).toBeGreaterThan(0);
      expect(rects[0]?.width).toBeGreaterThan(0);
    });

    test('it scrolls a span into view', async () => {
      const { source } = await open([
        ...PARAGRAPHS,
        ...Array.from({ length: 200 }, (_, at) => `Paragraph ${at}.`),
      ]);
      const last = { start: source.text.trimEnd().length - 5, end: source.text.trimEnd().length };
      await source.scrollTo(last);
      await expect.poll(() => source.rectsOf(last)[0]?.top).toBeLessThan(innerHeight);
    });

    test('it tells what is new after a change, and no more once stopped', async () => {
      const { source, append } = await open(PARAGRAPHS);
      const key = source.key;
      const calls: string[][] = [];
      const stop = source.changed((dirty) =>
        calls.push(dirty.map(({ start, end }) => source.text.slice(start, end))),
      );
      append('A late paragraph.');
      await expect.poll(() => calls).toEqual([['A late paragraph.']]);
      expect(source.blocks).toHaveLength(PARAGRAPHS.length + 1);
      expect(source.key).not.toBe(key);
      stop();
      const again = new Promise<void>((resolve) => {
        const stopAgain = source.changed(() => {
          stopAgain();
          resolve();
        });
      });
      append('After the end.');
      await again;
      expect(calls).toHaveLength(1);
    });
  });
}
