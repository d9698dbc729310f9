import PDFDocument from 'pdfkit';

/** A page that was scanned: something is drawn on it, and nothing is text. */
export function setAsImage(): Promise<Buffer> {
  const doc = new PDFDocument();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.rect(72, 72, 300, 200).fill('#888888');
  doc.end();
  return new Promise((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
}
