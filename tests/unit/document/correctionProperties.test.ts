import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { applyCorrections } from '../../../lib/document/corrections/applyCorrections.ts';
import type { Correction } from '../../../lib/document/corrections/Correction.ts';
import { listPassages } from '../../../lib/document/corrections/listPassages.ts';
import type { NamedCorrection } from '../../../lib/document/corrections/NamedCorrection.ts';
import type { Document } from '../../../lib/document/Document.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import fc from '../../fixtures/fc.ts';
import { reports } from './makeReport.ts';
import { PLAIN, setAsText } from './setReport.ts';

interface Corrected {
  text: string;
  document: Document;
  corrections: NamedCorrection[];
}

const KINDS = ['not-recommendation', 'is-recommendation', 'split'] as const;

/** A report with corrections of some of its paragraphs, one a paragraph; splits at any word. */
const corrected: fc.Arbitrary<Corrected> = fc
  .tuple(reports, fc.infiniteStream(fc.tuple(fc.option(fc.constantFrom(...KINDS)), fc.nat(30))))
  .map(([report, choices]) => {
    const text = setAsText(report, { ...PLAIN, width: 60, pageEvery: 17 });
    const document = parseDocument(text, blocksOfText(text), { sessions: null });
    const corrections = listPassages(document.paragraphs)
      .filter(({ item }) => item === null)
      .flatMap(({ paragraph, hash }, index): NamedCorrection[] => {
        const [kind, word] = choices.next().value;
        if (kind === null) return [];
        const passage = { paragraph: paragraph.number, item: null, hash, words: '' };
        const at = paragraph.text.split(' ').slice(word).join(' ') || 'nowhere';
        const correction: Correction = kind === 'split' ? { kind, passage, at } : { kind, passage };
        return [{ id: `c${index}`, correction }];
      });
    return { text, document, corrections };
  });

describe('applyCorrections', () => {
  it('keeps recommendations apart and inside their paragraphs, each under a name of its own', () => {
    fc.assert(
      fc.property(corrected, ({ text, document, corrections }) => {
        const { document: after } = applyCorrections(document, corrections, text);
        const all = after.recommendations;
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const [index, one] of all.entries()) {
          expect(one.end).toBeGreaterThan(one.start);
          const next = all[index + 1];
          if (next) expect(one.end).toBeLessThanOrEqual(next.start);
          const isInside = after.paragraphs.some(({ start, end }) => start <= one.start && one.end <= end);
          expect(isInside).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing when the same is applied once more', () => {
    fc.assert(
      fc.property(corrected, ({ text, document, corrections }) => {
        const once = applyCorrections(document, corrections, text);
        const twice = applyCorrections(once.document, corrections, text);
        expect(twice.document).toEqual(once.document);
        expect(twice.corrections).toEqual(once.corrections);
      }),
      { numRuns: 150 },
    );
  });

  it('does not mind the order of what concerns different passages', () => {
    fc.assert(
      fc.property(corrected, fc.nat(), ({ text, document, corrections }, seed) => {
        const turned = corrections.map((_, index) => corrections.at(index - (seed % 7)));
        const other = [...new Set([...turned, ...corrections.toReversed()])].filter(
          (one) => one !== undefined,
        );
        const straight = applyCorrections(document, corrections, text);
        const mixed = applyCorrections(document, other, text);
        expect(mixed.document).toEqual(straight.document);
        expect([...mixed.byReader].sort()).toEqual([...straight.byReader].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('takes nothing from the document that it is given', () => {
    fc.assert(
      fc.property(corrected, ({ text, document, corrections }) => {
        const before = structuredClone(document);
        applyCorrections(document, corrections, text);
        expect(document).toEqual(before);
        expect(applyCorrections(document, [], text).document).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
