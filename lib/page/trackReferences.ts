import type { DomSource } from '../anchoring/DomSource.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { PageReader } from './createReader.ts';
import type { Finder } from './Finder.ts';
import { findFirstInView } from './findFirstInView.ts';
import { findInBlocks } from './findInBlocks.ts';
import { keepByBlock } from './keepByBlock.ts';
import type { PageContext, PageReading } from './PageCalls.ts';

/** The references of a page as it changes. */
export interface TrackedReferences {
  /** What the background knows of the document; null where it did not answer. Waits for an answer that is on the way. */
  context(): Promise<PageContext | null>;
  /** The document's own symbol, as far as it is known by now. */
  symbol(): string | null;
  /** A reference as it is resolved; waits likewise. The reference itself where the background did not answer. */
  resolved(reference: Reference): Promise<Reference>;
  /** Finds them anew, in a text that has not changed. */
  renew(): void;
}

/** What tracking needs. `onFound` is told what is to be shown from now on; `isFinal` once nothing is missing. */
export interface TrackOptions {
  source: DomSource;
  finder: Finder;
  reader: PageReader;
  onFound: (index: TextIndex, references: Reference[], isFinal: boolean) => void;
  signal: AbortSignal;
}

/**
 * Finds the references of a page, and does so again whenever its text changes: at once what its own script can find,
 * and then what the background, which knows all words of all languages and the documents, says of the whole text.
 *
 * A page whose background does not answer keeps what its own script found.
 */
export function trackReferences(options: TrackOptions): TrackedReferences {
  const { source, finder, reader, onFound, signal } = options;
  /** What was found last, and where. */
  let last: { index: TextIndex; references: Reference[] } | null = null;
  let update = new AbortController();
  let symbol: string | null = null;
  let reading: Promise<PageReading | null> = Promise.resolve(null);

  async function find(current: AbortSignal): Promise<PageReading | null> {
    const index = source.index;
    const found =
      last?.index.text === index.text
        ? last.references
        : await findInBlocks(index, finder, {
            firstBlock: findFirstInView(index),
            known: last === null ? new Map() : keepByBlock(last.index, last.references),
            signal: current,
          });
    if (found === null || current.aborted) return null;
    const hasMore = finder.hasReferenceHint(index.text);
    onFound(index, found, !hasMore);
    await yieldToPage();
    const answer = hasMore ? await reader.read(source) : null;
    if (current.aborted || !hasMore) return answer;
    symbol = answer?.context.symbol ?? null;
    const references = answer?.references ?? found;
    last = { index, references };
    onFound(index, references, true);
    return answer;
  }

  function read(): void {
    update.abort();
    update = new AbortController();
    reading = find(AbortSignal.any([signal, update.signal]));
  }

  /** The last reading; one that began while another was awaited is awaited too. */
  async function latest(): Promise<PageReading | null> {
    for (;;) {
      const awaited = reading;
      const answer = await awaited;
      if (awaited === reading) return answer;
    }
  }

  const stop = source.changed(read);
  signal.addEventListener('abort', stop);
  read();
  return {
    renew: read,
    symbol: () => symbol,
    context: async () => (await latest())?.context ?? null,
    async resolved(reference) {
      const answer = await latest();
      return answer?.references.find(({ start }) => start === reference.start) ?? reference;
    },
  };
}
