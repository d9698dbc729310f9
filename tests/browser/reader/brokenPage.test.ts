import { expect, test } from 'vitest';
import { writePdf } from '../../unit/files/writePdf.ts';
import { openTestDocument } from './openTestDocument.ts';

const content = (words: string) => {
  const drawn = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
  return `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
};
const page = (contents: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;

/** Three pages, of which the second is not there. */
const FILE = writePdf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [4 0 R 99 0 R 6 0 R] /Count 3 >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  page(5),
  content('1. Lamps are lit.'),
  page(7),
  content('3. Crews are paid.'),
]);

test('a page that cannot be read does not keep the others from being read, and is told of', async () => {
  const { source, failures } = await openTestDocument(new TextEncoder().encode(FILE));
  await expect.poll(() => source.text).toContain('1. Lamps are lit.');
  await expect.poll(failures).toHaveLength(1);
});
