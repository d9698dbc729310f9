import { expect, test } from 'vitest';
import { createPackReader, type RawEntry } from '../../../../lib/knowledge/pack/createPackReader.ts';
import fc from '../../../fixtures/fc.ts';

/** All entries of a text that arrives in pieces of so many letters. */
function read(text: string, size = text.length || 1): RawEntry[] {
  const reader = createPackReader();
  const entries: RawEntry[] = [];
  for (let from = 0; from < text.length; from += size)
    entries.push(...reader.push(text.slice(from, from + size)));
  reader.end();
  return entries;
}

const name = fc.string({ maxLength: 12 }).filter((key) => key !== '__proto__');

test('whatever JSON object arrives, in whatever pieces, its entries are those that JSON itself reads', () => {
  const lists = fc.dictionary(
    name,
    fc.oneof(
      fc.array(fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))),
      fc.string(),
      fc.integer(),
    ),
  );
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 2), (pack, size, indent) => {
      const found: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(pack)) if (Array.isArray(value)) found[key] = [];
      for (const { list, at, json } of read(JSON.stringify(pack, null, indent), size)) {
        if (at === null) found[list] = JSON.parse(json);
        else (found[list] as unknown[]).push(JSON.parse(json));
      }
      const empty = Object.entries(found).filter(([, value]) => Array.isArray(value) && value.length === 0);
      expect({ ...pack, ...Object.fromEntries(empty) }).toEqual({ ...found });
    }),
  );
});

test('entries are counted in their list', () => {
  expect(
    read('{"schema": "addendum-pack/1", "sources": [{"key": "a"}, {"key": "b"}], "readings": []}'),
  ).toEqual([
    { list: 'schema', at: null, json: '"addendum-pack/1"' },
    { list: 'sources', at: 1, json: '{"key": "a"}' },
    { list: 'sources', at: 2, json: '{"key": "b"}' },
  ]);
});

test.each([
  ['nothing', '', 'not-json'],
  ['another text', 'Dear reader', 'not-json'],
  ['a list', '[{"schema": "addendum-pack/1"}]', 'not-a-pack'],
  ['the beginning of a pack', '{"schema": "addendum-pack/1", "readings": [{', 'not-json'],
  ['two packs', '{"a": 1}{"b": 2}', 'not-json'],
  ['what stands behind it', '{"a": 1} and more', 'not-json'],
  ['a bracket too many', '{"a": [1]]}', 'not-json'],
  ['a missing comma', '{"a": [1] "b": [2]}', 'not-json'],
  ['a missing colon', '{"a" [1]}', 'not-json'],
  ['brackets without end', `{"a": ${'['.repeat(10_000)}`, 'too-large'],
])('%s is refused', (_, text, code) => {
  expect(() => read(text, 7)).toThrowError(expect.objectContaining({ code }));
});
