import type { Clip } from '../../knowledge/Clip.ts';
import type { CitationPart } from '../cite/CitationPart.ts';
import { citationHtml } from '../cite/citationHtml.ts';
import { citationMarkdown } from '../cite/citationMarkdown.ts';
import { citationText } from '../cite/citationText.ts';
import { escapeHtml } from '../html/escapeHtml.ts';
import { linkMarkdown } from '../markdown/linkMarkdown.ts';

/** A citation for the clipboard; rich text and Markdown carry the address where it can be read, null for none. */
export function clipCitation(parts: readonly CitationPart[], address: string | null): Clip {
  const text = citationText(parts);
  const isWeb = address !== null && /^https?:\/\//.test(address);
  const hasItalics = parts.some(({ isItalic }) => isItalic);
  return {
    text,
    html: isWeb ? `<a href="${escapeHtml(address)}">${citationHtml(parts)}</a>` : citationHtml(parts),
    // A link's words are escaped as one text: a citation with italics stands without it.
    markdown: isWeb && !hasItalics ? linkMarkdown(text, address) : citationMarkdown(parts),
  };
}
