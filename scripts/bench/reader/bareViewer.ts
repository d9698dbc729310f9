import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** What the benchmark asks of the bare viewer. */
interface BareViewer {
  /** Reads the text of all pages, as a search does. */
  readAll(): Promise<number>;
  goTo(page: number): void;
}

/** Shows a PDF in the viewer of pdf.js alone, as its own documentation does. */
async function showBare(address: string): Promise<BareViewer> {
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  Object.assign(globalThis, { pdfjsLib: pdfjs });
  const { EventBus, PDFLinkService, PDFViewer } = await import('pdfjs-dist/web/pdf_viewer.mjs');
  const container = document.createElement('div');
  container.style.cssText = 'position: absolute; inset: 0; overflow: auto';
  const inner = document.createElement('div');
  inner.className = 'pdfViewer';
  container.append(inner);
  document.body.append(container);
  const file = await pdfjs.getDocument({ url: address, verbosity: 0 }).promise;
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  const viewer = new PDFViewer({ container, viewer: inner, eventBus, linkService });
  linkService.setViewer(viewer);
  viewer.setDocument(file);
  linkService.setDocument(file);
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
  });
  return {
    async readAll() {
      let items = 0;
      for (let number = 1; number <= file.numPages; number++) {
        const page = await file.getPage(number);
        items += (await page.getTextContent()).items.length;
      }
      return items;
    },
    goTo(page) {
      viewer.currentPageNumber = page;
    },
  };
}

Object.assign(globalThis, { bareViewer: showBare(new URLSearchParams(location.search).get('src') ?? '') });
