import type { PdfText } from '../../document/pdf/PdfText.ts';

/** The Official Document System answers a symbol that it does not have with a page that says so. */
const SAYS_SO = /document you are looking for does not exist/i;
const LONGEST = 2_000;

/** Whether a PDF is not a document, but the answer that there is none. */
export function isMissingDocument({ text }: Pick<PdfText, 'text'>): boolean {
  return text.length < LONGEST && SAYS_SO.test(text);
}
