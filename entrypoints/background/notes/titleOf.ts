import type { PageRecord } from './PageRecord.ts';

/**
 * What a page is called: its own title, unless it has none but its address (a text page), where its document has a title
 * of its own.
 */
export function titleOf(record: PageRecord | null, title: string): string {
  const own = record?.title || title;
  const isAddress = own === '' || URL.canParse(own) || (record?.url.endsWith(encodeURI(own)) ?? false);
  return (isAddress && record?.head?.title) || own;
}
