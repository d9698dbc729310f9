import { symbolOfLink } from '../../../lib/symbols/symbolOfLink.ts';
import type { PageLink } from './listLinks.ts';

/** A document that a page links to. */
export interface LinkedFile {
  /** Where its file is asked for. */
  address: string;
  name: string;
}

const FILE = /\.(?:pdf|docx)$/i;
/** These show a frame around a file; the file itself is asked for at another address. */
const OFFICIAL = /^(?:(?:www\.)?undocs\.org|(?:docs|documents)\.un\.org)$/;
/** The Digital Library turns programs away. */
const NEVER = /^digitallibrary\.un\.org$/;

/** The documents that links lead to, in their order, each once: in the first of the languages that the page links to. */
export function listDocuments(links: readonly PageLink[]): LinkedFile[] {
  const documents = new Map<string, LinkedFile>();
  for (const { href, words } of links) {
    if (!/^https?:/.test(href) || !URL.canParse(href)) continue;
    const url = new URL(href);
    const linked = symbolOfLink(href);
    const isOfficial = OFFICIAL.test(url.hostname) && linked !== null;
    if (NEVER.test(url.hostname) || !(isOfficial || FILE.test(url.pathname))) continue;
    url.hash = '';
    const address = isOfficial ? fileOf(linked.symbol, linked.language ?? 'en') : url.href;
    const key = linked?.symbol ?? address;
    const name = words || linked?.symbol || url.pathname.split('/').at(-1) || address;
    if (!documents.has(key)) documents.set(key, { address, name });
  }
  return [...documents.values()];
}

function fileOf(symbol: string, language: string): string {
  return `https://documents.un.org/api/symbol/access?${new URLSearchParams({ s: symbol, l: language, t: 'pdf' })}`;
}
