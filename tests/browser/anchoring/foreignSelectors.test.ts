import { describe, expect, test } from 'vitest';
import { anchor } from '../../../lib/anchoring/index.ts';
import { FOREIGN_SELECTORS } from './FOREIGN_SELECTORS.ts';
import { putMarkup } from './putMarkup.ts';

describe('selectors of kinds that notes of ours do not have', () => {
  test.each(FOREIGN_SELECTORS)('%s', (_, markup, selectors, words) => {
    const root = putMarkup(markup);
    const found = anchor(root, selectors);
    if ('orphan' in found) return expect(words).toBe(null);
    const behind = new Range();
    behind.setStart(found.range.startContainer, found.range.startOffset);
    behind.setEnd(root, root.childNodes.length);
    expect(words?.startsWith(found.range.toString())).toBe(true);
    expect(behind.toString().startsWith(words ?? '')).toBe(true);
  });
});
