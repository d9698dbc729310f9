import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import type { CitationPart } from './CitationPart.ts';

/** A citation as Markdown, its italics kept. */
export function citationMarkdown(parts: readonly CitationPart[]): string {
  return parts
    .map(({ text, isItalic }) => {
      // Escaping trims: the space between two parts stays.
      const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      const shown = core === '' ? '' : isItalic ? `*${escapeMarkdown(core)}*` : escapeMarkdown(core);
      return before + shown + after;
    })
    .join('');
}
