import type { Download, Page } from 'playwright-core';

/** Who tells the story: says a line, and keeps a picture of the window under the next number. */
export interface Narrator {
  say(line: string): void;
  /** @param what becomes the file's name: demo/03-card.png */
  picture(page: Page, what: string): Promise<void>;
  /** Keeps a file that the browser wrote under its own name; prints it where it is Markdown. */
  keep(download: Download): Promise<void>;
}
