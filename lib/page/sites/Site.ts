/** What is known of a site's pages: data only, so that a new site is a new row. */
export interface Site {
  /** Host names, without "www.". */
  hosts: string[];
  /** Where a page's text is: the first selector that finds an element wins. */
  content: string[];
  /** What is never a document's text: menus, trails, footers. */
  skipped: string[];
  /** Whether its pages are documents: they are read whether or not what is drawn of them hints at anything. */
  isDocument?: boolean;
}
