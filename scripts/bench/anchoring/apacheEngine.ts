import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '@apache-annotator/selector';
import type { Engine } from './Engine.ts';

/** @apache-annotator/dom: the first match of the quote with the context that it grew. */
export const apacheEngine: Engine = {
  name: '@apache-annotator/dom',
  describe: (root, range) => describeTextQuote(range, root),
  async anchor(root, kept) {
    for await (const range of createTextQuoteSelectorMatcher(kept as TextQuoteSelector)(root))
      return range as Range;
    return null;
  },
};
