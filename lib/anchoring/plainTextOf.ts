import { readContent } from './readContent.ts';
import type { SearchableText } from './SearchableText.ts';
import type { TextIndex } from './TextIndex.ts';

/** What `locate` needs of an index, as plain data: can be sent to where there is no DOM. */
export function plainTextOf(index: TextIndex): SearchableText {
  return {
    text: index.text,
    blocks: index.blocks.map(({ start, end }) => ({ start, end })),
    starts: index.starts,
    lengths: index.lengths,
    contentStarts: readContent(index).segmentStarts,
  };
}
