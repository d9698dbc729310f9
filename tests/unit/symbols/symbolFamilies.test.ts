import { describe, expect, it } from 'vitest';
import { canonicalSymbol } from '../../../lib/symbols/canonicalSymbol.ts';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import { compileFamilies } from '../../../lib/symbols/grammar/compileFamilies.ts';
import { SYMBOL_FAMILIES } from '../../../lib/symbols/grammar/symbolFamilies.ts';
import { SYMBOL_FAMILY_EXAMPLES } from '../../../lib/symbols/grammar/symbolFamilyExamples.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';

const compiled = [...new Set([...compileFamilies().values()].flat())];
const entries = Object.entries(SYMBOL_FAMILY_EXAMPLES);
const examples = entries.flatMap(([id, family]) => family.examples.map((printed) => ({ id, printed })));
const counterExamples = entries.flatMap(([id, family]) =>
  family.counterExamples.map((text) => ({ id, text })),
);

function familiesReadingAllOf(printed: string): string[] {
  return compiled
    .filter(({ pattern }) => {
      pattern.lastIndex = 0;
      return pattern.test(printed) && pattern.lastIndex === printed.length;
    })
    .map(({ id }) => id);
}

function symbolsIn(text: string) {
  return findReferences(text).filter(({ kind }) => kind === 'symbol');
}

describe('families of symbols', () => {
  it('has examples and counter-examples for each family, and for nothing else', () => {
    expect(Object.keys(SYMBOL_FAMILY_EXAMPLES).sort()).toEqual(SYMBOL_FAMILIES.map(({ id }) => id).sort());
    for (const [id, family] of entries) {
      expect(family.examples.length, id).toBeGreaterThan(0);
      expect(family.counterExamples.length, id).toBeGreaterThan(0);
    }
  });

  it('has no example twice', () => {
    const printed = examples.map((example) => example.printed);
    expect(new Set(printed).size).toBe(printed.length);
  });

  it.each(examples)('$printed is read whole by $id alone', ({ id, printed }) => {
    expect(familiesReadingAllOf(printed)).toEqual([id]);
  });

  it.each(examples)('$printed is found in running text, and folds to its canonical form', ({ printed }) => {
    const canonical = canonicalSymbol(printed);
    const text = `The papers (${printed}), ${printed}; ${printed}: and ${printed}.`;
    expect(symbolsIn(text).map((found) => text.slice(found.start, found.end))).toEqual(
      Array(4).fill(printed),
    );
    expect(new Set(symbolsIn(text).map((found) => found.canonical))).toEqual(new Set([canonical]));
    for (const written of [printed, canonical, canonical.toUpperCase(), printed.toLowerCase()])
      expect(readSymbol(written), written).toBe(canonical);
  });

  it.each(counterExamples)('no symbol in $text ($id)', ({ text }) => {
    for (const placed of [text, `see ${text} and`, `“${text}”`])
      expect(symbolsIn(placed), placed).toEqual([]);
  });
});
