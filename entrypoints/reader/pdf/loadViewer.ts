import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** pdf.js and its viewer, which takes the library from a global of this name. */
export async function loadViewer() {
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  Object.assign(globalThis, { pdfjsLib: pdfjs });
  const viewer = await import('pdfjs-dist/web/pdf_viewer.mjs');
  return { pdfjs, viewer };
}
