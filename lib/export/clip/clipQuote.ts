import type { Clip } from '../../knowledge/Clip.ts';
import type { CitationPart } from '../cite/CitationPart.ts';
import { escapeHtml } from '../html/escapeHtml.ts';
import { quoteMarkdown } from '../markdown/quoteMarkdown.ts';
import { clipCitation } from './clipCitation.ts';

/**
 * A passage with its citation for the clipboard.
 * @param quoted puts the passage and the plain citation together as a plain text, in the reader's language
 */
export function clipQuote(
  quote: string,
  parts: readonly CitationPart[],
  address: string | null,
  quoted: (quote: string, citation: string) => string,
): Clip {
  const cited = clipCitation(parts, address);
  if (quote === '') return cited;
  const lines = quote.split(/\r\n?|\n/).map(escapeHtml);
  return {
    text: quoted(quote, cited.text),
    html: `<blockquote><p>${lines.join('<br>')}</p></blockquote><p>${cited.html}</p>`,
    markdown: `${quoteMarkdown(quote)}\n\n${cited.markdown}`,
  };
}
