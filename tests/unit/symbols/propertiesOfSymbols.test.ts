import { describe, expect, it } from 'vitest';
import { canonicalSymbol } from '../../../lib/symbols/canonicalSymbol.ts';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import { foldText } from '../../../lib/symbols/foldText.ts';
import { SYMBOL_FAMILY_EXAMPLES } from '../../../lib/symbols/grammar/symbolFamilyExamples.ts';
import { hasReferenceHint } from '../../../lib/symbols/hasReferenceHint.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';
import { resolveReferences } from '../../../lib/symbols/resolveReferences.ts';
import { symbolOfFileName } from '../../../lib/symbols/symbolOfFileName.ts';
import { symbolOfLink } from '../../../lib/symbols/symbolOfLink.ts';
import fc from '../../fixtures/fc.ts';

const SYMBOLS = Object.values(SYMBOL_FAMILY_EXAMPLES).flatMap(({ examples }) => examples);
const WORDS =
  'resolution 5/2|decision 4/4|paragraph 17|article 6, paragraph 2|V.10-50502 (E)|E.09.V.11|and Corr.1|the report|第2/6号决定'.split(
    '|',
  );
const FILLERS = [
  '',
  ' ',
  ' ',
  ', ',
  '. ',
  ' (',
  ') ',
  '; ',
  '-',
  '\n',
  '\n\n',
  '  ',
  '—',
  '“',
  '號',
  '𝒜',
  'и',
  '5',
  'States ',
];

const piece = fc.oneof(fc.constantFrom(...SYMBOLS), fc.constantFrom(...WORDS), fc.constantFrom(...FILLERS));
const likeText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  likeText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...'AESRC/./-()0129XV \n\u00ad'), { maxLength: 80 })
    .map((letters) => letters.join('')),
);
const NOTHING_KNOWN = {
  symbol: null,
  body: null,
  session: null,
  language: null,
  footnotes: [],
  sessions: null,
};

/** What was found, without its place. */
function wordsOf(text: string) {
  return findReferences(text).map(({ start, end, kind, canonical }) => ({
    kind,
    canonical,
    words: foldText(text.slice(start, end)).text,
  }));
}

describe('canonicalSymbol', () => {
  it('does nothing to what is canonical', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...SYMBOLS), anyText), (printed) => {
        const canonical = canonicalSymbol(printed);
        expect(canonicalSymbol(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('findReferences', () => {
  it('gives spans in order, without overlap, inside the text, that begin and end with something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end } of findReferences(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('finds a symbol again in its own words, whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, kind, canonical } of findReferences(text)) {
          const words = text.slice(start, end);
          // What an ellipsis leaves to be read on has no head of its own.
          if (kind !== 'symbol' || /^(?:Add|Rev|Corr|\d)/.test(words)) continue;
          expect(findReferences(words)).toEqual([{ start: 0, end: words.length, kind, canonical }]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same with soft hyphens, direction marks and other line ends in the text', () => {
    fc.assert(
      fc.property(likeText, fc.array(fc.nat(), { maxLength: 20 }), (text, places) => {
        let marked = text;
        for (const [index, place] of places.entries()) {
          const at = place % (marked.length + 1);
          marked = marked.slice(0, at) + ['\u00ad', '\u200e', '\u200b'][index % 3] + marked.slice(at);
        }
        expect(wordsOf(marked)).toEqual(wordsOf(text));
        expect(wordsOf(text.replaceAll('\n', '\r\n'))).toEqual(wordsOf(text));
      }),
      { numRuns: 400 },
    );
  });

  it('moves with a paragraph set before, and changes in nothing else', () => {
    const before = 'The Working Group heard statements by several speakers.\n\n';
    fc.assert(
      fc.property(likeText, (text) => {
        const moved = findReferences(text).map((found) => ({
          ...found,
          start: found.start + before.length,
          end: found.end + before.length,
        }));
        expect(findReferences(before + text)).toEqual(moved);
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing else than resolving does, at the same places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const resolved = resolveReferences(text, NOTHING_KNOWN);
        expect(resolved.map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(
          findReferences(text).map(({ start, end, kind }) => ({ start, end, kind })),
        );
        for (const { start, end, text: words } of resolved) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});

describe('reading what stands alone', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of [readSymbol, symbolOfLink, symbolOfFileName, hasReferenceHint])
          expect(() => read(text)).not.toThrow();
        expect(() => symbolOfLink(`https://undocs.org/${text}`)).not.toThrow();
      }),
    );
  });

  it('hints at every symbol', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SYMBOLS), anyText, (symbol, text) => {
        expect(hasReferenceHint(`${text} ${symbol}`)).toBe(true);
      }),
    );
  });
});
