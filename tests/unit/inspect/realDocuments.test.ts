import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';
import { inspectFiles } from '../../../scripts/inspect/inspectFiles.ts';

/** Real documents that are not in the project: read where they lie beside it. */
const FOLDER = resolve('../shared/seeds');

interface Facts {
  file: string;
  symbol: string | null;
  symbolBasis: string;
  session: number;
  /** Each canonical form once, in the order of the text. */
  symbols: string[];
  numbered: string[];
  provisions: string[];
  /** "document, paragraph" of what points at a paragraph. */
  pinpoints: string[];
}

const FACTS: Facts[] = [
  {
    file: '000_6b7a769a9e24bcf2.txt',
    symbol: null,
    symbolBasis: 'unknown',
    session: 4,
    symbols: [
      'CTOC/COP/WG.4/2011/1',
      'CTOC/COP/WG.4/2009/2',
      'CTOC/COP/WG.4/2010/6',
      'CTOC/COP/WG.4/2010/7',
      'CTOC/COP/2010/17',
      'A/RES/64/293',
    ],
    numbered: ['CTOC/COP decision 4/4', 'CTOC/COP resolution 5/2'],
    provisions: ['UNTOC art. 32 (3)', 'CTOC/COP rules of procedure, rule 2 (2)', 'TIP Protocol art. 3'],
    pinpoints: ['16', '22', '30', '34', '44', '48', '53', '54'].map((number) => `A/RES/64/293, ${number}`),
  },
  {
    file: '001_1e123bc18c8b325e.txt',
    symbol: 'CTOC/COP/WG.4/2010/6',
    symbolBasis: 'inferred',
    session: 2,
    symbols: [
      'CTOC/COP/WG.4/2009/2',
      'E/2002/68/Add.1',
      'CTOC/COP/WG.4/2010/2',
      'CTOC/COP/WG.4/2010/3',
      'CTOC/COP/WG.4/2010/4',
      'CTOC/COP/WG.4/2010/5',
    ],
    numbered: ['CTOC/COP decision 4/4'],
    provisions: [
      'UNTOC art. 32 (3)',
      'CTOC/COP rules of procedure, rule 2 (2)',
      'TIP Protocol art. 6 (2)',
      'TIP Protocol art. 3 (a)',
      'UNTOC art. 25',
      'UNTOC art. 26 (2), (3)',
    ],
    pinpoints: [
      ...['17', '19', '18', '7', '11', '12'].map((number) => `CTOC/COP/WG.4/2009/2, ${number}`),
      'CTOC/COP/WG.4/2010/6, 109',
    ],
  },
  {
    file: '002_10f13345d1e7e985.txt',
    symbol: null,
    symbolBasis: 'unknown',
    session: 7,
    symbols: [
      'CTOC/COP/WG.4/2017/INF.1/Rev.1',
      'CTOC/COP/WG.4/2017/1',
      'CTOC/COP/WG.4/2017/2',
      'CTOC/COP/WG.4/2017/3',
    ],
    numbered: [
      'CTOC/COP decision 4/4',
      'CTOC/COP resolution 7/1',
      'CTOC/COP resolution 8/2',
      'CTOC/COP resolution 5/5',
    ],
    provisions: [],
    pinpoints: [],
  },
  {
    file: '003_31f44fdb7ebd2ad5.txt',
    symbol: 'CTOC/COP/WG.4/2010/1',
    symbolBasis: 'inferred',
    session: 2,
    symbols: [
      'CTOC/COP/WG.4/2009/2',
      'CTOC/COP/WG.4/2010/2',
      'CTOC/COP/WG.4/2010/3',
      'CTOC/COP/WG.4/2010/4',
      'CTOC/COP/WG.4/2010/5',
    ],
    numbered: ['CTOC/COP decision 4/4'],
    provisions: ['UNTOC art. 32 (3)', 'CTOC/COP rules of procedure, rule 2 (2)'],
    pinpoints: [],
  },
];

describe('real documents', () => {
  it.each(FACTS)(
    '$file',
    async ({ file, symbol, symbolBasis, session, symbols, numbered, provisions, pinpoints }) => {
      const path = resolve(FOLDER, file);
      if (!existsSync(path)) {
        console.info(`Not measured: ${path} is not there.`);
        expect(symbols.length).toBeGreaterThan(0);
        return;
      }
      const [document] = await inspectFiles([path], loadBuiltInKnowledge());
      const text = readFileSync(path, 'utf8');
      if (!document) throw new Error(`${path} gave nothing.`);
      expect({ symbol: document.symbol, symbolBasis: document.symbolBasis }).toEqual({ symbol, symbolBasis });
      expect(document.session?.ordinal).toBe(session);
      const canonicalOf = (...kinds: string[]) => [
        ...new Set(
          document.references
            .filter(({ kind }) => kinds.includes(kind))
            .flatMap(({ canonical }) => canonical ?? []),
        ),
      ];
      expect(canonicalOf('symbol')).toEqual(symbols);
      expect(canonicalOf('resolution', 'decision')).toEqual(numbered);
      expect(canonicalOf('article', 'rule')).toEqual(provisions);
      const printed = document.references.flatMap(({ canonical, paragraph }) =>
        paragraph === null ? [] : `${canonical}, ${paragraph}`,
      );
      expect(printed).toEqual(pinpoints);
      // Articles of a model law and of a national act lead to no treaty.
      for (const reference of document.references.filter(({ text: words }) =>
        /^article (?:10|41)$/.test(words),
      ))
        expect(reference.canonical).toBeNull();
      for (const { start, end, text: words } of document.references)
        expect(text.slice(start, end)).toBe(words);
    },
  );
});
