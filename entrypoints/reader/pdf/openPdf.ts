import type { PDFDataRangeTransport, PDFDocumentProxy } from 'pdfjs-dist';
import type { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { browser } from 'wxt/browser';
import { toFileError } from '../../../lib/files/pdf/toFileError.ts';
import { loadViewer } from './loadViewer.ts';

/** A PDF in its viewer. */
export interface OpenedPdf {
  file: PDFDocumentProxy;
  viewer: PDFViewer;
  events: EventBus;
  links: PDFLinkService;
}

/** Folder of the build that holds what pdf.js asks for by name: character maps, standard fonts, decoders of images. */
const assetsOf = (folder: string) => browser.runtime.getURL(`/pdfjs/${folder}/` as '/');

/**
 * Opens a PDF in a container, which holds an element for the pages. Only what is in view is drawn. Nothing in the file is
 * run: no scripts, no forms, and images are decoded without WebAssembly, which the policy of extension pages forbids.
 * Nothing of it stays once `signal` is aborted.
 * @throws FileError for a file that is locked or damaged.
 */
export async function openPdf(
  container: HTMLDivElement,
  content: { data: Uint8Array } | { range: PDFDataRangeTransport },
  signal: AbortSignal,
): Promise<OpenedPdf> {
  const { pdfjs, viewer: parts } = await loadViewer();
  const loading = pdfjs.getDocument({
    ...content,
    cMapUrl: assetsOf('cmaps'),
    standardFontDataUrl: assetsOf('standard_fonts'),
    wasmUrl: assetsOf('wasm'),
    useWasm: false,
    enableXfa: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const file = await loading.promise.catch((error: unknown) => {
    throw toFileError(error);
  });
  const events = new parts.EventBus();
  const links = new parts.PDFLinkService({ eventBus: events, externalLinkTarget: parts.LinkTarget.BLANK });
  const find = new parts.PDFFindController({ eventBus: events, linkService: links });
  // Takes its listeners away from the page; its types do not tell of it.
  const ending = { abortSignal: signal };
  const pages = container.firstElementChild;
  const viewer = new parts.PDFViewer({
    container,
    ...(pages instanceof HTMLDivElement ? { viewer: pages } : {}),
    eventBus: events,
    linkService: links,
    findController: find,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    // Its editor listens to the window for as long as that lives.
    annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
    ...ending,
  });
  links.setViewer(viewer);
  viewer.setDocument(file);
  links.setDocument(file);
  function close(): void {
    // The viewer lets go of its pages, but their text stays on a list of all text layers until each is taken apart.
    for (let page = 0; page < viewer.pagesCount; page++) viewer.getPageView(page)?.destroy();
    viewer.setDocument(null);
    links.setDocument(null);
    void loading.destroy();
  }
  if (signal.aborted) close();
  else signal.addEventListener('abort', close);
  return { file, viewer, events, links };
}
