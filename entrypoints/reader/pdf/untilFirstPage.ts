import type { EventBus } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** Milliseconds after which a page that is not drawn is waited for no longer: a window in the background draws none. */
const PATIENCE = 1_500;

/** Resolves once a page can be seen and selected: the reading of all others does not keep it waiting. */
export function untilFirstPage(bus: EventBus): Promise<void> {
  return new Promise((resolve) => {
    bus.on('textlayerrendered', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}
