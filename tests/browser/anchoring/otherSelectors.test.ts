import { describe, expect, test } from 'vitest';
import { anchor } from '../../../lib/anchoring/index.ts';
import type { ReadableSelector } from '../../../lib/anchoring/Selector.ts';
import { OTHER_SELECTORS } from './OTHER_SELECTORS.ts';
import { putMarkup } from './putMarkup.ts';

describe('selectors as other tools write them', () => {
  test.each(OTHER_SELECTORS)('%s', (_, markup, selectors, words, at) => {
    const root = putMarkup(markup);
    const found = anchor(root, selectors as ReadableSelector[]);
    if ('orphan' in found) return expect(words).toBe(null);
    expect(found.range.toString()).toBe(words);
    if (at === undefined) return;
    const before = new Range();
    before.setStart(root, 0);
    before.setEnd(found.range.startContainer, found.range.startOffset);
    expect(before.toString().length).toBe(at);
  });

  test('text in several nodes, some of them empty, or of a CDATA section', () => {
    const root = putMarkup('<p></p>');
    const paragraph = root.firstElementChild as Element;
    paragraph.append('bo', '', 'ats', '', ' and crews');
    const found = anchor(root, [{ type: 'TextQuoteSelector', exact: 'boats and' }]);
    expect('range' in found && found.range.toString()).toBe('boats and');
    const xml = new DOMParser().parseFromString('<doc>The <![CDATA[harbour]]> keeps</doc>', 'text/xml');
    const inXml = anchor(xml.documentElement, [{ type: 'TextPositionSelector', start: 4, end: 11 }]);
    expect('range' in inXml && inXml.range.toString()).toBe('harbour');
  });

  test('a quote of 100,000 characters, also with a letter changed', () => {
    const words = Array.from({ length: 12_000 }, (_, at) => `boat ${at}`).join(' ');
    const root = putMarkup(`<p>Before. ${words} After.</p>`);
    for (const exact of [words, words.replace('boat 6000 ', 'boats 6000 ')]) {
      const began = performance.now();
      const found = anchor(root, [
        { type: 'TextQuoteSelector', exact, prefix: 'Before. ', suffix: ' After.' } as ReadableSelector,
      ]);
      expect('range' in found && found.range.toString()).toBe(words);
      expect(performance.now() - began).toBeLessThan(1_000);
    }
  });
});
