import type { Block } from '../document/Block.ts';
import type { Span } from '../symbols/Span.ts';
import type { DomSource } from './DomSource.ts';
import type { FindSkipped } from './FindSkipped.ts';
import { findDirtySpans } from './findDirtySpans.ts';
import { hashText } from './hashText.ts';
import { rangeOfSpan } from './rangeOfSpan.ts';
import { readBlocks } from './readBlocks.ts';
import { readIndex } from './readIndex.ts';
import { renewIndex } from './renewIndex.ts';
import { scrollToRange } from './scrollToRange.ts';
import { spanOfRange } from './spanOfRange.ts';
import type { TextIndex } from './TextIndex.ts';
import { watchRoot } from './watchRoot.ts';

/** What a source in the page's own tree is made of. */
export interface DomSourceOptions {
  /** Address of the document. */
  url: string;
  /** Where the text is; asked again at each reading, since a page may replace it. */
  findRoot: () => Element;
  findSkipped: FindSkipped;
  /** Divides what was read into the blocks of this kind of document. */
  divide: (index: TextIndex) => TextIndex;
}

/** Reads a document that stands in the page's own tree; resolves once its text is read. */
export async function createDomSource(options: DomSourceOptions): Promise<DomSource> {
  const { findRoot, findSkipped, divide, url } = options;
  const read = async () => divide(await readIndex(findRoot, findSkipped));
  const listeners = new Set<(dirty: Span[]) => void>();
  let index = await read();
  let blocks: Block[] | null = null;
  let stopWatching: (() => void) | null = null;

  async function refresh(changed: ReadonlySet<Element> | null): Promise<void> {
    const before = index;
    const after = (changed && renewIndex(before, changed, findSkipped)) ?? (await read());
    index = after;
    blocks = null;
    const dirty = findDirtySpans(before, after);
    if (dirty.length === 0 && before.text === after.text) return;
    for (const listener of listeners) listener(dirty);
  }

  const source: DomSource = {
    get key() {
      return `${url.replace(/#.*/, '')}#${hashText(index.text)}`;
    },
    get text() {
      return index.text;
    },
    get index() {
      return index;
    },
    get blocks() {
      blocks ??= readBlocks(index);
      return blocks;
    },
    rangeOf(span) {
      const range = rangeOfSpan(index, span);
      return range?.startContainer.isConnected && range.endContainer.isConnected ? range : null;
    },
    spanOf: (range) => spanOfRange(index, range),
    rectsOf: (span) => [...(source.rangeOf(span)?.getClientRects() ?? [])],
    async scrollTo(span) {
      const range = source.rangeOf(span);
      if (range !== null) scrollToRange(range);
    },
    changed(callback) {
      listeners.add(callback);
      stopWatching ??= watchRoot(
        () => index.root,
        findRoot,
        () => index.shadows ?? [],
        refresh,
      );
      return () => {
        listeners.delete(callback);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = null;
      };
    },
  };
  return source;
}
