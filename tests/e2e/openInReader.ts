import type { Page, Worker } from '@playwright/test';
import { ADDRESS } from './readerFiles.ts';

/** The address of the reader's page; `search` and what follows are added to it. */
export function readerPage(background: Worker, search = ''): string {
  return `chrome-extension://${new URL(background.url()).host}/reader.html${search}`;
}

/** Opens a file of the test site in the reader. */
export async function openInReader(page: Page, background: Worker, name: string, hash = ''): Promise<void> {
  await page.goto(readerPage(background, `?src=${encodeURIComponent(`${ADDRESS}/${name}`)}${hash}`));
}
