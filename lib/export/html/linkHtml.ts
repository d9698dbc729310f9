import { escapeHtml } from './escapeHtml.ts';

/** A link around HTML; the HTML alone where the address is none of the web. */
export function linkHtml(content: string, address: string | null): string {
  if (address === null || !URL.canParse(address)) return content;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return content;
  return `<a href="${escapeHtml(href)}" rel="noreferrer">${content}</a>`;
}
