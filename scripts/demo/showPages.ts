import type { BrowserContext } from 'playwright-core';
import { openReader } from '../stage/openReader.ts';
import { isFile } from './isFile.ts';

/** Opens addresses in the window, one tab each, and waits until the reader closes the browser. */
export async function showPages(context: BrowserContext, addresses: string[]): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const [first] = context.pages();
  for (const [index, address] of addresses.entries()) {
    const page = index === 0 && first ? first : await context.newPage();
    if (isFile(address)) await openReader(page, address);
    else await page.goto(address);
    console.log(`Opened ${address}`);
  }
  await context.pages()[0]?.bringToFront();
  console.log(
    'Rest the pointer on an underlined reference; select words and choose “Note”. Close the browser to end.',
  );
  await closed;
}
