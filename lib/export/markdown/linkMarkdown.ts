import { escapeMarkdown } from './escapeMarkdown.ts';

/** A link; the words alone where the address is none of the web. */
export function linkMarkdown(words: string, address: string): string {
  const shown = escapeMarkdown(words);
  if (!URL.canParse(address)) return shown;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return shown;
  return `[${shown}](<${href.replace(/[<>\\`|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}>)`;
}
