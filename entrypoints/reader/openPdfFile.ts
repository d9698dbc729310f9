import { PDFDataRangeTransport } from 'pdfjs-dist';
import type { ReaderState } from '../../components/reader/ReaderState.ts';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import { translate as t } from '../../locales/translate.ts';
import type { ReaderElements } from './findElements.ts';
import { keepPlace } from './keepPlace.ts';
import { leavePlace } from './leavePlace.ts';
import type { ArrivedFile } from './loadDocument.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { openPdfDocument } from './openPdfDocument.ts';
import { createTransport } from './pdf/createTransport.ts';

/** Where a PDF is shown, and where it is from. */
interface PdfPlace {
  url: string;
  elements: ReaderElements;
  /** Where in it to begin, as the fragment of an address says it. */
  fragment: string;
}

/** What is done with it. */
interface PdfUses {
  change: (next: Partial<ReaderState>) => void;
  fail: (error: unknown) => void;
  show: (source: DomSource) => void;
  signal: AbortSignal;
}

/** Shows a PDF while it arrives. */
export async function openPdfFile(
  arrived: ArrivedFile,
  { url, elements, fragment }: PdfPlace,
  { change, fail, show, signal }: PdfUses,
): Promise<OpenDocument> {
  const { size, readRange } = arrived;
  const transport =
    size !== null && readRange !== null ? createTransport(PDFDataRangeTransport, size, readRange) : null;
  const whole = arrived
    .rest((piece, read) => {
      change({ progress: size === null ? null : read / size });
      // pdf.js takes over what it is given.
      transport?.onDataProgressiveRead(piece.slice());
    })
    .finally(() => change({ progress: null }));
  const content = transport ? { range: transport } : { data: (await whole).slice() };
  if (transport) {
    void whole.then(
      () => transport.onDataProgressiveDone(),
      (error: unknown) => {
        transport.abort();
        if (!signal.aborted) fail(error);
      },
    );
  }
  const opened = await openPdfDocument(
    content,
    { url, elements, fragment },
    {
      onSource: show,
      onReliability: (reliability) => change({ warning: WARNINGS[reliability]?.() ?? null }),
      onFailure: fail,
      onPage: (page, pages) => change({ page, pages }),
      onPlace: (place) => keepPlace(place, signal),
      onLeave: leavePlace,
      onZoom: (zoom) => change({ zoom }),
      onFound: (current, total) => change({ found: { current, total } }),
    },
    signal,
  );
  return { ...opened, kind: 'pdf', bytes: () => whole };
}

/** What is said of a text layer that cannot be trusted. */
const WARNINGS: Record<string, () => string> = {
  'no-text': () => t('reader.noText'),
  'some-pages-without-text': () => t('reader.someWithoutText'),
  'wrong-letters': () => t('reader.wrongLetters'),
};
