import { type BrowserContext, chromium } from 'playwright-core';
import { requireBrowser } from '../browsers/requireBrowser.ts';
import { hostRules } from './hostRules.ts';

/** How to start Chromium with the extension. */
export interface ChromiumOptions {
  /** Folder of the built extension, one of `OUTPUT`; null for a browser without it. */
  extension: string | null;
  /** Port of the server that stands in for www.unodc.org; null leaves the network as it is. */
  port: number | null;
  headless: boolean;
  /** CSS pixels; null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  /** The system's by default. */
  colorScheme?: 'light' | 'dark';
  /** Language of the browser, "en-GB" or "fr"; the person's own by default. */
  locale?: string;
  /** Folder of the profile; one that is made for the occasion, and removed at the end, by default. */
  profile?: string;
  /** Further switches of the browser. */
  switches?: readonly string[];
}

/**
 * Starts Chromium with the extension loaded, if any, and, where a port is given, no way out but to that server.
 *
 * @throws BrowserMissing where no Chromium is installed.
 */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: await requireBrowser('chromium'),
    headless: options.headless,
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? null,
    ...(options.locale === undefined
      ? {}
      : { locale: options.locale, env: { ...process.env, LANGUAGE: options.locale } }),
    args: [
      ...(options.extension === null
        ? []
        : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
      ...(options.switches ?? []),
      ...(options.locale === undefined ? [] : [`--lang=${options.locale}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.port === null ? [] : [hostRules(options.port)]),
    ],
  });
}
