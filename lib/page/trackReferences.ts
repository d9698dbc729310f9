import type { DomSource } from '../anchoring/DomSource.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Finder } from './Finder.ts';
import { findFirstInView } from './findFirstInView.ts';
import { type Found, findInBlocks } from './findInBlocks.ts';
import type { PageCalls } from './PageCalls.ts';

/** The references of a page as it changes. */
export interface TrackedReferences {
  /** What the background knows of the document; null before it answered. */
  context: () => unknown;
}

/** What tracking needs. `onFound` is told the references that are to be shown from now on; `isFinal` once nothing is missing. */
export interface TrackOptions {
  source: DomSource;
  finder: Finder;
  calls: Pick<PageCalls, 'readPage'>;
  onFound: (index: TextIndex, references: Reference[], isFinal: boolean) => void;
  signal: AbortSignal;
}

/**
 * Finds the references of a page, has them resolved in the background, and does so again whenever its text changes.
 *
 * A page whose background does not answer keeps what its own script found.
 */
export function trackReferences({ source, finder, calls, onFound, signal }: TrackOptions): TrackedReferences {
  let texts: Found['texts'] = new Map();
  let context: unknown = null;
  let update = new AbortController();
  let isFirst = true;

  async function resolve(found: Reference[], current: AbortSignal): Promise<Reference[]> {
    if (found.length === 0) return found;
    try {
      const reading = await calls.readPage({
        text: source.text,
        blocks: source.blocks,
        url: location.href,
        title: document.title,
        language: document.documentElement.lang || null,
      });
      if (!current.aborted) context = reading.context;
      return reading.references;
    } catch {
      return found;
    }
  }

  async function read(): Promise<void> {
    update.abort();
    update = new AbortController();
    const current = AbortSignal.any([signal, update.signal]);
    const index = source.index;
    const found = await findInBlocks(index, finder, {
      firstBlock: findFirstInView(index),
      known: texts,
      signal: current,
      // Later, what is painted already must not vanish until all is found again.
      onSlice: (references) => isFirst && onFound(index, references, false),
    });
    if (found === null || current.aborted) return;
    texts = found.texts;
    isFirst = false;
    onFound(index, found.references, false);
    const resolved = await resolve(found.references, current);
    if (!current.aborted) onFound(index, resolved, true);
  }

  const stop = source.changed(() => void read());
  signal.addEventListener('abort', stop);
  void read();
  return { context: () => context };
}
