/** Whether an address is that of a file that the reader opens. */
export function isFile(address: string): boolean {
  return /\.(?:pdf|docx)$/i.test(new URL(address).pathname);
}
