const FILE = /\.(?:pdf|docx)(?:[?#]|$)/i;

/** Whether an address leads to a file that can be read: PDF or Word. */
export function isFileLink(href: string): boolean {
  return FILE.test(href);
}
