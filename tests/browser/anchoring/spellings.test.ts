import { describe, expect, test } from 'vitest';
import { anchor } from '../../../lib/anchoring/index.ts';
import { putMarkup } from './putMarkup.ts';
import { OTHER_WORDS, SPELLINGS } from './SPELLINGS.ts';

describe('a quote that is written otherwise than the page', () => {
  test.each(SPELLINGS)('%s', (_, markup, exact, prefix, suffix, words) => {
    const found = anchor(putMarkup(markup), [{ type: 'TextQuoteSelector', exact, prefix, suffix }]);
    expect(found).toMatchObject({ how: 'exact' });
    expect('range' in found && found.range.toString()).toBe(words);
  });

  test.each(OTHER_WORDS)('%s makes other words', (_, markup, exact) => {
    expect(anchor(putMarkup(markup), [{ type: 'TextQuoteSelector', exact }])).toHaveProperty('orphan');
  });
});
