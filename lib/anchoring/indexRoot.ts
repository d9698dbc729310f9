import { createIndexBuilder } from './createIndexBuilder.ts';
import type { TextIndex } from './TextIndex.ts';

/** An index and what tells that it is still right. */
interface KeptIndex {
  index: TextIndex;
  observer: MutationObserver;
  isStale: boolean;
}

const kept = new WeakMap<Element, KeptIndex>();
const SKIPPED: ReadonlySet<Element> = new Set();

function build(root: Element): KeptIndex {
  const builder = createIndexBuilder(root, () => SKIPPED);
  builder.run(Number.POSITIVE_INFINITY);
  const observer = new MutationObserver(() => {
    made.isStale = true;
    observer.disconnect();
  });
  const index = builder.finish();
  for (const tree of [root, ...(index.shadows ?? [])]) {
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
  }
  const made = { index, observer, isStale: false };
  return made;
}

/** The index of a root as it is now: built at the first call, and again only after the root changed. */
export function indexRoot(root: Element): TextIndex {
  let entry = kept.get(root);
  // Changes of this very task have not been reported yet; taking their records tells.
  if (entry === undefined || entry.isStale || entry.observer.takeRecords().length > 0) {
    entry?.observer.disconnect();
    entry = build(root);
    kept.set(root, entry);
  }
  return entry.index;
}
