import type { DomSource } from '../anchoring/DomSource.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import type { PageCalls, PageReading, PageText } from './PageCalls.ts';

/** Has the page's text read by the background, once a text. */
export interface PageReader {
  /** What the background says of the text as it is now; null where it does not answer. */
  read(source: DomSource): Promise<PageReading | null>;
  /** Has the same text read again when it is next asked for. */
  forget(): void;
  /** Calls back each time a text has been read. */
  onRead(callback: () => void): void;
  /** The text as it is now, read as a document; asked anew each time, null where the background does not answer. */
  readDocument(source: DomSource): Promise<FollowedOutline | null>;
}

function pageTextOf({ text, blocks, isDoubtful = false }: DomSource): PageText {
  return {
    text,
    blocks,
    url: location.href,
    title: document.title,
    language: document.documentElement.lang || null,
    isDoubtful,
  };
}

/** Prepares to have a page read. */
export function createReader(calls: Pick<PageCalls, 'readPage' | 'readDocument'>): PageReader {
  const listeners: (() => void)[] = [];
  let last: { text: string; reading: Promise<PageReading | null> } | null = null;

  async function ask(page: PageText): Promise<PageReading | null> {
    try {
      const reading = await calls.readPage(page);
      for (const listener of listeners) listener();
      return reading;
    } catch {
      // Asked again when it is next needed.
      if (last?.text === page.text) last = null;
      return null;
    }
  }

  return {
    read(source) {
      if (last?.text !== source.text) last = { text: source.text, reading: ask(pageTextOf(source)) };
      return last.reading;
    },
    forget() {
      last = null;
    },
    onRead: (callback) => void listeners.push(callback),
    readDocument: (source) => calls.readDocument(pageTextOf(source)).catch(() => null),
  };
}
