import type { Page } from 'playwright-core';

/** One picture of the documentation; taken in light and in dark. */
export interface Shot {
  /** File name without scheme and ending, in `docs/screenshots/`. */
  name: string;
  /** Path of the specimen under https://www.unodc.org/. */
  address: string;
  /** CSS pixels of the window. */
  window: { width: number; height: number };
  /** How far the reader zoomed in; the window then holds that many fewer CSS pixels. */
  zoom?: number;
  /** One of the extension's own pages ("sidepanel.html"), open beside the specimen; the picture is of this page. */
  extensionPage?: string;
  /** Brings the specimen to what is to be seen. */
  prepare: (page: Page) => Promise<void>;
  /** Brings the extension's own page to what is to be seen. */
  arrange?: (own: Page) => Promise<void>;
}
