import type { PDFDataRangeTransport } from 'pdfjs-dist';
import type { ArrivingFile } from '../load/fetchFile.ts';

type Base = typeof PDFDataRangeTransport;

/** Gives a file to pdf.js while it arrives, so that the first page is shown before the last is there. */
export function createTransport(
  Base: Base,
  size: number,
  readRange: ArrivingFile['readRange'],
): PDFDataRangeTransport {
  const transport = new Base(size, null, false);
  const asked = new Set<number>();
  transport.requestDataRange = (begin: number, end: number) => {
    // What cannot be asked for comes with the rest.
    if (readRange === null || asked.has(begin)) return;
    asked.add(begin);
    readRange(begin, end).then(
      (bytes) => transport.onDataRange(begin, bytes),
      () => asked.delete(begin),
    );
  };
  return transport;
}
