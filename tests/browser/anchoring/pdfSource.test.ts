import { createPdfSource } from '../../../lib/anchoring/createPdfSource.ts';
import { checkDocumentSource } from './checkDocumentSource.ts';
import { createTestPdf } from './createTestPdf.ts';

checkDocumentSource({
  name: 'a PDF in its viewer',
  async open(paragraphs) {
    const own = [...paragraphs];
    const { pages, draw, read } = createTestPdf(own);
    draw();
    const source = createPdfSource('https://example.org/a.pdf', pages, read());
    return {
      source,
      append(paragraph) {
        own.push(paragraph);
        draw();
        source.setRead(read());
      },
    };
  },
});
