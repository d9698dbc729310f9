import { rangeToSelector, reviveSelector, type TextSelector } from '@recogito/text-annotator';
import type { Engine } from './Engine.ts';

/** @recogito/text-annotator: offsets into the text of the page. */
export const recogitoEngine: Engine = {
  name: '@recogito/text-annotator',
  describe(root, range) {
    const { quote, start, end } = rangeToSelector(range, root);
    return { quote, start, end };
  },
  anchor: (root, kept) => reviveSelector(kept as TextSelector, root).range,
};
