import PDFDocument from 'pdfkit';

const [WIDTH, HEIGHT, MARGIN, SIZE] = [595, 842, 72, 10];
/** Paragraphs that fill a page. */
const PARAGRAPHS = 11;

/** A report of so many pages, of our own making: numbered paragraphs with references, a running head and a page number on each page. */
export function makeLongPdf(pages: number): Promise<Buffer> {
  const doc = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  let number = 0;
  for (let page = 1; page <= pages; page++) {
    doc.addPage().fontSize(SIZE);
    doc.font('Times-Bold').text('A/99/100', MARGIN, 40, { lineBreak: false });
    doc.font('Times-Roman').text(`${page}/${pages}`, WIDTH / 2, HEIGHT - 40, { lineBreak: false });
    doc.y = MARGIN;
    if (page === 1) setTitle(doc);
    for (let at = 0; at < PARAGRAPHS; at++) {
      number++;
      doc.text(textOf(number), MARGIN, doc.y, { width: WIDTH - 2 * MARGIN, align: 'justify' });
      doc.y += SIZE;
    }
  }
  doc.end();
  return done;
}

function setTitle(doc: PDFKit.PDFDocument): void {
  for (const line of ['A/99/100', 'Distr.: General', '17 February 2031', 'Original: English'])
    doc.text(line, MARGIN, doc.y);
  doc.fontSize(SIZE * 1.4).text('Lighthouses of the north', MARGIN, doc.y + SIZE);
  doc.font('Times-Bold').text('I. Recommendations adopted by the Working Group', MARGIN, doc.y + SIZE);
  doc.font('Times-Roman').fontSize(SIZE);
  doc.y += SIZE;
}

function textOf(number: number): string {
  return `${number}. States parties should keep lighthouse ${number} in good repair, publish each year what was spent on its lamp, and, further to paragraph ${number % 90} of document A/98/${number} and to General Assembly resolution 64/293, consider lighting it at dusk in every month of the year.`;
}
