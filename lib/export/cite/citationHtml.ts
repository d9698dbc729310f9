import { escapeHtml } from '../html/escapeHtml.ts';
import type { CitationPart } from './CitationPart.ts';

/** A citation as HTML, its italics kept. */
export function citationHtml(parts: readonly CitationPart[]): string {
  return parts
    .map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
    .join('');
}
