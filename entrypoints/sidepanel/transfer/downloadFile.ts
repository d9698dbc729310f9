/** Milliseconds in which the browser has taken up a download: then its address can go. */
const TAKEN_UP = 60_000;

/** Puts a file into the reader's downloads. */
export function downloadFile(file: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_UP);
}
