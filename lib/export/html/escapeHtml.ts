import { closeBidi } from '../closeBidi.ts';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as HTML that shows exactly that text, in an element or an attribute. Control characters are
 * left out, marks of direction end with it.
 */
export function escapeHtml(text: string): string {
  return closeBidi(text.toWellFormed())
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');
}
