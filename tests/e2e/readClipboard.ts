import type { Page } from '@playwright/test';

/** What is on the clipboard, in the forms that a copy of ours has; a page must be in front to read it. */
export async function readClipboard(panel: Page): Promise<{ text: string; html: string; markdown: string }> {
  return panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    const [text, html, markdown] = await Promise.all(
      ['text/plain', 'text/html', 'web text/markdown'].map(read),
    );
    return { text: text ?? '', html: html ?? '', markdown: markdown ?? '' };
  });
}
