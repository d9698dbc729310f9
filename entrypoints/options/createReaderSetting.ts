import { browser } from 'wxt/browser';

/** Sites of the official document system, and those whose answers lead there. */
const OFFICIAL = {
  origins: ['docs.un.org', 'undocs.org', 'documents.un.org'].map((host) => `*://${host}/*`),
};

/** The sites on which PDF files open in the reader by themselves: on those that are read from the start it takes no permission. */
export interface ReaderSetting {
  /** Whether it holds for the official system too, and whether that was refused when it was last asked for. */
  state(): { isForAll: boolean; isRefused: boolean };
  actions: { allowAll(): void };
  /** Asks the browser anew what is allowed. */
  read(): Promise<void>;
}

/** Prepares the setting; `draw` is called whenever it has changed. */
export function createReaderSetting(draw: () => void): ReaderSetting {
  let isForAll = false;
  let isRefused = false;

  async function read(): Promise<void> {
    isForAll = await browser.permissions.contains(OFFICIAL).catch(() => false);
    draw();
  }

  /** Asks at once: after any wait the browser no longer takes it for the reader's own wish. */
  async function allowAll(): Promise<void> {
    isRefused = !(await browser.permissions.request(OFFICIAL).catch(() => false));
    await read();
  }

  return { state: () => ({ isForAll, isRefused }), actions: { allowAll: () => void allowAll() }, read };
}
