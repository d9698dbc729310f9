import { closeBidi } from '../closeBidi.ts';

/**
 * What would be markup, each with what stands in its place. Besides CommonMark and its common extensions (tables,
 * strikethrough, addresses that become links), what Obsidian and its plug-ins read: tags, links, comments, highlights,
 * formulas, block names, templates, inline fields.
 */
const MARKUP: readonly [RegExp, string][] = [
  [/[\\`*_[\]<>#|~^${}@]/g, '\\$&'],
  // Entities; "&" alone is just that.
  [/&(?=[#\p{L}])/gu, '\\&'],
  [/%(?=[%>])|(?<=[%<])%/g, '\\%'],
  [/=(?==)|(?<==)=/g, '\\='],
  [/:(?=[:/])|(?<=:):/g, '\\:'],
  [/\/(?=\/)|(?<=\/)\//g, '\\/'],
  // Names of hosts.
  [/(?<=[\p{L}\d])\.(?=\p{L})/gu, '\\.'],
  // At the beginning of a line: lists, headings, rules.
  [/^[-+=:]/, '\\$&'],
  [/^(\d+)(?=[.)])/, '$1\\'],
];

/**
 * One line of text as Markdown that shows exactly that text: nothing in it becomes markup, a link or HTML. White space
 * counts as one space, line ends too; control characters are left out, marks of direction end with it.
 */
export function escapeMarkdown(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  const escaped = MARKUP.reduce((part, [pattern, replacement]) => part.replace(pattern, replacement), line);
  return closeBidi(escaped);
}
