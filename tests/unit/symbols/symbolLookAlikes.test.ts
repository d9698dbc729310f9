import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import { SYMBOL_LOOK_ALIKES } from './symbolLookAlikes.ts';

describe.each(Object.entries(SYMBOL_LOOK_ALIKES))('%s', (_, texts) => {
  it.each(texts)('no symbol in %j', (text) => {
    for (const placed of [text, `see ${text} there`, `(${text})`, `见${text}号`]) {
      const symbols = findReferences(placed).filter(({ kind }) => kind === 'symbol');
      expect(symbols, placed).toEqual([]);
    }
  });
});
