import { expect, test } from 'vitest';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';
import type { ReferenceContext } from '../../../lib/symbols/resolve/ReferenceContext.ts';
import { resolveReferences } from '../../../lib/symbols/resolveReferences.ts';
import fc from '../../fixtures/fc.ts';
import { readPhrases } from './readPhrases.ts';

const PHRASES = ['english', 'french', 'spanish', 'russian', 'arabic', 'chinese'].flatMap((language) =>
  readPhrases(new URL(`./phrases/${language}.txt`, import.meta.url)),
);
const anyPhrase = fc.constantFrom(...PHRASES);
/** Paragraphs without a reference, in several scripts. */
const anyParagraph = fc
  .array(
    fc.constantFrom(
      'The Group met.',
      'Le Groupe siège.',
      'Группа собралась.',
      '工作组开会。',
      'اجتمع الفريق.',
      '  ',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((sentences) => `${sentences.join(' ')}\n\n`);

function contextOf(body: string | null): ReferenceContext {
  return { symbol: null, body, session: null, language: null, footnotes: [], sessions: null };
}

function shift(references: Reference[], by: number): Reference[] {
  return references.map((reference) => ({
    ...reference,
    start: reference.start + by,
    end: reference.end + by,
  }));
}

test('a paragraph without references before it shifts the spans and changes nothing else', () => {
  fc.assert(
    fc.property(anyPhrase, anyParagraph, ({ phrase, body }, paragraph) => {
      const alone = resolveReferences(phrase, contextOf(body));
      const moved = resolveReferences(paragraph + phrase, contextOf(body));
      expect(moved).toEqual(shift(alone, paragraph.length));
    }),
    { numRuns: 400 },
  );
});

test('references stand in order, without overlap, and say what stands there', () => {
  fc.assert(
    fc.property(fc.array(anyPhrase, { minLength: 1, maxLength: 5 }), (phrases) => {
      const text = phrases.map(({ phrase }) => phrase).join('; ');
      let end = 0;
      for (const reference of resolveReferences(text, contextOf(phrases[0]?.body ?? null))) {
        expect(reference.start).toBeGreaterThanOrEqual(end);
        expect(reference.text).toBe(text.slice(reference.start, reference.end));
        end = reference.end;
      }
    }),
  );
});

test('resolving finds what finding finds, however the text is cut together', () => {
  fc.assert(
    fc.property(fc.array(anyPhrase, { minLength: 1, maxLength: 5 }), fc.nat(60), (phrases, cut) => {
      const text = phrases.map(({ phrase }) => phrase.slice(cut % Math.max(1, phrase.length))).join(' ');
      const spans = (found: { start: number; end: number }[]) => found.map(({ start, end }) => [start, end]);
      expect(spans(resolveReferences(text, contextOf(null)))).toEqual(spans(findReferences(text)));
    }),
  );
});

test('only what is resolved has a canonical form, and only what is ambiguous several candidates', () => {
  fc.assert(
    fc.property(anyPhrase, fc.constantFrom('A', 'S', 'E', 'A/HRC', 'CTOC/COP', null), ({ phrase }, body) => {
      for (const { status, canonical, candidates } of resolveReferences(phrase, contextOf(body))) {
        expect(canonical !== null).toBe(status === 'resolved');
        if (status === 'ambiguous') expect(candidates.length).toBeGreaterThan(1);
      }
    }),
  );
});
