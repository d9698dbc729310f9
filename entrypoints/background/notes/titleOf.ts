import type { PageRecord } from './PageRecord.ts';

/** An address, and not words with a colon in them. */
const ADDRESS = /^(?:https?|file):\/\//i;

/**
 * What a page is called: its own title, unless it has none but its address (a text page), where its document has a title
 * of its own.
 */
export function titleOf(record: PageRecord | null, title: string): string {
  const own = record?.title || title;
  const isAddress = own === '' || ADDRESS.test(own) || (record?.url.endsWith(encodeURI(own)) ?? false);
  return (isAddress && record?.head?.title) || own;
}
