import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../../scripts/browsers/requireBrowser.ts';
import { OUTPUT } from '../../scripts/stage/OUTPUT.ts';

/**
 * Starts Firefox with the built extension. www.unodc.org is this machine (on the port that the address names);
 * everything else goes to a proxy that is not there, so that nothing leaves.
 * @param downloads folder into which files are downloaded without a question
 */
export async function launchFirefox(downloads: string | null = null): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: true,
    defaultViewport: { width: 1280, height: 1000 },
    acceptInsecureCerts: true,
    // Else the pages of the extension are closed to tests.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'www.unodc.org',
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.no_proxies_on': 'www.unodc.org',
      ...(downloads === null ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  });
  await browser.installExtension(OUTPUT.firefox);
  return browser;
}
