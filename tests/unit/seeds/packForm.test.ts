import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../../lib/knowledge/buildKnowledge.ts';
import { canonicalSymbol } from '../../../lib/symbols/canonicalSymbol.ts';
import { builtInPack } from '../../../seeds/builtInPack.ts';
import { listFacts } from './listFacts.ts';
import { readBuiltInFiles } from './readBuiltInFiles.ts';

const { files, all } = readBuiltInFiles();
const FOLDER = new URL('../../../seeds', import.meta.url).pathname;

test('every JSON file of the folder is in the pack, and no other', () => {
  const there = globSync(`${FOLDER}/**/*.json`).map((path) => relative(FOLDER, path));
  expect(Object.keys(builtInPack).sort()).toEqual(there.sort());
});

test('nothing is in the pack twice', () => {
  expect(() => buildKnowledge(files.map(([, file]) => file))).not.toThrow();
});

describe('each fact', () => {
  const named = new Map(all.sources.map(({ key, document }) => [key, document]));
  const facts = files.flatMap(([name, file]) =>
    listFacts(file).map(({ path, fact }) => ({ where: `${name} ${path}`, fact })),
  );
  const keyOf = (source: string) => source.split(': ')[0] ?? '';

  test('names sources that are symbols, or explained in the list of sources', () => {
    expect(facts.length).toBeGreaterThan(250);
    const unknown = facts.flatMap(({ where, fact }) =>
      fact.source
        .map(keyOf)
        .filter((key) => !named.has(key) && !(key.includes('/') && canonicalSymbol(key) === key))
        .map((key) => `${where}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  test('names each source once', () => {
    expect(facts.filter(({ fact }) => new Set(fact.source).size < fact.source.length)).toEqual([]);
  });

  test('rests on something written, not on what somebody remembers', () => {
    expect(facts.filter(({ fact }) => /memory/i.test(JSON.stringify(fact)))).toEqual([]);
  });

  test('has no source in the list that nothing uses', () => {
    const used = new Set(facts.flatMap(({ fact }) => fact.source.map(keyOf)));
    expect([...named.keys()].filter((key) => !used.has(key))).toEqual([]);
  });
});

test.each([
  ['documents', all.documents.map(({ symbol }) => symbol)],
  ['reports', all.sessions.flatMap(({ report }) => report?.value ?? [])],
  ['provisional agendas', all.sessions.flatMap(({ provisionalAgenda }) => provisionalAgenda?.value ?? [])],
  [
    'documents on agendas',
    all.sessions.flatMap(({ agenda }) =>
      agenda.flatMap(({ documents }) => documents.map(({ value }) => value)),
    ),
  ],
  [
    'documents that hold resolutions',
    all.resolutions.flatMap(({ containedIn }) => containedIn?.value.symbol ?? []),
  ],
  [
    'resolutions with a symbol',
    all.resolutions.map(({ canonical }) => canonical).filter((canonical) => !canonical.includes(' ')),
  ],
])('symbols of %s are in canonical form', (_, symbols) => {
  expect(symbols.length).toBeGreaterThan(0);
  expect(symbols.map(canonicalSymbol)).toEqual(symbols);
});
