import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../lib/symbols/findReferences.ts';
import { readAll } from './readAll.ts';
import { readPhrases } from './readPhrases.ts';

const LANGUAGES = ['english', 'french', 'spanish', 'russian', 'arabic', 'chinese'];

describe.each(LANGUAGES)('%s', (language) => {
  const phrases = readPhrases(new URL(`./phrases/${language}.txt`, import.meta.url));

  test('has every kind of reference', () => {
    const kinds = new Set(phrases.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'resolutions and decisions',
        'paragraphs',
        'articles and rules',
        'sessions',
        'agenda items',
        'words that point back',
      ]),
    );
  });

  test.each(phrases)('$kind, $body: $phrase', ({ body, phrase, references }) => {
    expect(readAll(phrase, body)).toEqual(references);
  });

  test.each(phrases)('is found at the same places unresolved: $phrase', ({ phrase, references }) => {
    const found = findReferences(phrase).map(({ start, end }) => phrase.slice(start, end));
    expect(found).toEqual(references.map((line) => line.split(/ → | \? /)[0]));
  });
});
