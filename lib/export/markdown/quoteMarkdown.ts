import { escapeMarkdown } from './escapeMarkdown.ts';

/**
 * A text from a page as a Markdown quotation that shows exactly that text, line by line; nothing in it is markup.
 * Empty for a text without words.
 */
export function quoteMarkdown(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map(escapeMarkdown);
  const quoted = lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  return quoted
    .replace(/(?:^>\n)+|(?:\n>)+$/g, '')
    .replace(/(?:\n>)+(?=\n)/g, '\n>')
    .replace(/^>$/, '');
}
