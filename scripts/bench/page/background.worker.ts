import { findPrintedSymbols } from '../../../lib/symbols/findPrintedSymbols.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';
import { outlineOfPage } from './outlineOfPage.ts';

/** Stands in for the background, in a thread of its own as in life: what it does is not the page's work. */
addEventListener('message', ({ data: { id, call, text } }: MessageEvent<Record<string, string>>) => {
  const asked = performance.now();
  const answer = call === 'references' ? readAll(text ?? '') : outlineOfPage(text ?? '');
  postMessage({ id, answer, took: performance.now() - asked });
});

function readAll(text: string): Reference[] {
  return findPrintedSymbols(text).map(({ start, end, kind, canonical }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
    canonical,
    pinpoint: null,
    status: 'resolved',
    candidates: [],
    reason: 'symbol-printed',
  }));
}
