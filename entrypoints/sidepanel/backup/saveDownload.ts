import { browser } from 'wxt/browser';
import { NotesError } from '../../../lib/notes/NotesError.ts';

/**
 * Puts a file into the downloads, without a question, and waits until it is there. A file of that name stays: the new one
 * gets a number. Needs the permission `downloads`.
 * @throws {NotesError} `download-failed`
 */
export async function saveDownload(content: Blob, fileName: string): Promise<void> {
  const url = URL.createObjectURL(content);
  try {
    await waitFor(await browser.downloads.download({ url, filename: fileName, saveAs: false }));
  } catch (error) {
    throw new NotesError('download-failed', { detail: String(error), cause: error });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function waitFor(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    async function look(): Promise<void> {
      const [download] = await browser.downloads.search({ id });
      if (download?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(listen);
      if (download?.state === 'complete') resolve();
      else reject(new Error(download?.error ?? 'There is no such download.'));
    }
    function listen(change: { id: number }): void {
      if (change.id === id) void look();
    }
    browser.downloads.onChanged.addListener(listen);
    // It may be done before anyone listened.
    void look();
  });
}
