import type { BrowserContext, Page } from 'playwright-core';
import { openReader } from '../stage/openReader.ts';
import { isFile } from './isFile.ts';

/** Opens an address in a tab of its own: PDF and Word files in the reader, all else as it is. */
export async function openAddress(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  if (isFile(address)) await openReader(page, address);
  else await page.goto(address);
  return page;
}
