import { describe, expect, it } from 'vitest';
import { compileAsking } from '../../../lib/document/asks/compileAsking.ts';
import { readAsks } from '../../../lib/document/asks/readAsks.ts';
import type { Rule } from '../../../lib/document/words/DocumentWords.ts';
import { DOCUMENT_WORDS } from '../../../lib/document/words/words.ts';
import { LANGUAGES } from '../../../lib/symbols/Language.ts';

function firstOf(rules: readonly Rule[], text: string): string | null {
  return rules.find(({ pattern }) => new RegExp(pattern, 'u').test(text))?.name ?? null;
}

describe.each(LANGUAGES)('the words of %s', (language) => {
  const words = DOCUMENT_WORDS[language];
  const tables: [string, readonly Rule[]][] = [
    ['types', words.types],
    ['zones', words.zones],
    ['attendance', words.meeting.attendance],
    ['speakers', words.meeting.speakers],
  ];
  it.each(tables)('%s: examples are read as what they are, others are not', (_, rules) => {
    const wrong = rules.flatMap(({ name, examples, others }) => [
      ...examples.filter((text) => firstOf(rules, text) !== name).map((text) => `not ${name}: ${text}`),
      ...others.filter((text) => firstOf(rules, text) === name).map((text) => `${name}: ${text}`),
    ]);
    expect(wrong).toEqual([]);
    expect(rules.every(({ examples, others }) => examples.length > 0 && others.length > 0)).toBe(true);
  });

  it('reads its examples of asks', () => {
    const asking = compileAsking(words.asking, language);
    const read = words.asking.examples.map(({ text }) => ({
      text,
      asks: readAsks(text, { from: 0, isOperative: true, isPlan: false, isLent: false }, asking).map(
        (ask) => [ask.addressee, ask.wording],
      ),
    }));
    expect(read).toEqual(words.asking.examples);
  });
});
