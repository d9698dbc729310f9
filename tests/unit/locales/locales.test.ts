import { describe, expect, test } from 'vitest';
import { REASON_CODES } from '../../../lib/symbols/ReasonCode.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { flatten } from './flatten.ts';

const english = flatten(en);
const french = flatten(fr);

const placeholders = (message: string) => (message.match(/\$\d/g) ?? []).sort();

describe('English and French', () => {
  test('have the same keys in the same order', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
  });

  test.each([...english.keys()])('%s has words and the same placeholders', (key) => {
    const [first, second] = [english.get(key) ?? '', french.get(key) ?? ''];
    expect(first).not.toBe('');
    expect(second).not.toBe('');
    expect(placeholders(second)).toEqual(placeholders(first));
  });

  test('names of messages are such as browsers accept', () => {
    for (const key of english.keys()) expect(key).toMatch(/^[A-Za-z0-9_.]+$/);
  });

  test('names of messages differ in more than their case, which browsers overlook', () => {
    const folded = [...english.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });

  test.each(REASON_CODES)('the reason %s has words in both', (code) => {
    const key = `reason.${code.replaceAll('-', '_')}`;
    expect(english.get(key)).toMatch(/\.$/);
    expect(french.get(key)).toMatch(/\.$/);
  });

  test('the description fits the limit of extension stores', () => {
    for (const messages of [english, french]) {
      expect(messages.get('manifest.description')?.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('French typography', () => {
  const NARROW = '\u202f';
  const FIXED = '\u00a0';
  test.each([...french])('%s', (_key, message) => {
    expect(message).not.toMatch(new RegExp(`[^${NARROW}][;!?»]`));
    expect(message).not.toMatch(new RegExp(`[^${FIXED}](?<!https?):`));
    expect(message).not.toMatch(new RegExp(`«[^${NARROW}]`));
    expect(message).not.toMatch(/['"“”]/);
  });
});

describe('English typography', () => {
  test.each([...english])('%s', (_key, message) => {
    expect(message).not.toMatch(/['"]/);
    expect(message).not.toMatch(/ {2}|\.\.\./);
  });
});
