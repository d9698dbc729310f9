import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import { flatten } from './flatten.ts';
import { readSources } from './readSources.ts';

const CONFIG = path.resolve(import.meta.dirname, '../../../wxt.config.ts');

const keys = [...flatten(en).keys()];
const groups = new Set(keys.map((key) => key.split('.')[0]));
const config = readFileSync(CONFIG, 'utf8');
const code = [
  ...readSources(['components', 'entrypoints', 'lib', 'locales'], '.ts', '.tsx', '.html').map(
    ({ text }) => text,
  ),
  config,
].join('\n');

/** Groups whose keys are made from a code, so that none of them stands in the source as a whole. */
const madeKeys = new Set(
  [...code.matchAll(/codeKey\(\s*'(\w+)'|`(\w+)\.\$\{/g)].map(([, first, second]) => first ?? second),
);
const literals = new Set([...code.matchAll(/'([A-Za-z]+(?:\.\w+)*)'/g)].map(([, key]) => key));
const inManifest = new Set([...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key));

describe('messages and the code that shows them', () => {
  test.each(keys)('%s is shown somewhere', (key) => {
    const used =
      literals.has(key) || inManifest.has(key.replaceAll('.', '_')) || madeKeys.has(key.split('.')[0] ?? '');
    expect(used).toBe(true);
  });

  test('every message named in the code exists', () => {
    const named = [...literals].filter((key) => key?.includes('.') && groups.has(key.split('.')[0]));
    expect(named.filter((key) => key !== undefined && !keys.includes(key))).toEqual([]);
  });

  test('every message named in the manifest exists', () => {
    expect(inManifest.size).toBeGreaterThan(0);
    const names = keys.map((key) => key.replaceAll('.', '_'));
    expect([...inManifest].filter((key) => key !== undefined && !names.includes(key))).toEqual([]);
  });

  test('the manifest has no words of its own', () => {
    const words = [...config.matchAll(/(?:\bname|\bdescription|default_title|short_name):\s*'([^']*)'/g)];
    expect(words.length).toBeGreaterThan(0);
    for (const [, value] of words) expect(value).toMatch(/^__MSG_\w+__$/);
  });
});
