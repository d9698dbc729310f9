import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { documentAddress } from '../../../lib/calls/documentAddress.ts';

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : null);

/**
 * The address of the document that a message comes from, by the browser's word, without its fragment; null where the
 * browser gives none. A page that goes on without loading anew changes the address of its tab only: a frame's own is
 * that of its loading. For a document in our own reader it is the document's own.
 */
export function pageUrl({ url, tab, frameId }: CallSender): string | null {
  if (url === undefined) return null;
  const isSameSite = tab?.url !== undefined && originOf(tab.url) === originOf(url);
  const address = frameId === 0 && isSameSite ? tab.url : url;
  return documentAddress(address ?? url)?.replace(/#.*/, '') ?? null;
}
