import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContext } from '../../../lib/document/readContext.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';
import { resolveReferences } from '../../../lib/symbols/resolveReferences.ts';
import { SPECIMEN_SESSIONS } from './specimenSessions.ts';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const NAMES = {
  paper2011: '000_6b7a769a9e24bcf2.txt',
  report2010: '001_1e123bc18c8b325e.txt',
  draft2017: '002_10f13345d1e7e985.txt',
  agenda2010: '003_31f44fdb7ebd2ad5.txt',
};

/** What each document's references must come to: how often "canonical #pinpoint" is there. */
const RESOLVED: Record<keyof typeof NAMES, Record<string, number>> = {
  paper2011: {
    'CTOC/COP decision 4/4': 1,
    'CTOC/COP resolution 5/2': 2,
    'CTOC/COP/2010/17': 1,
    'CTOC/COP/WG.4/2009/2': 1,
    'CTOC/COP/WG.4/2010/6': 1,
    'CTOC/COP/WG.4/2010/7': 1,
    'CTOC/COP/WG.4/2011/1': 1,
    'UNTOC art. 32 (3)': 1,
    'TIP Protocol art. 3': 1,
    'CTOC/COP rules of procedure, rule 2 (2)': 1,
    'A/RES/64/293': 1,
    'A/RES/64/293 #16': 1,
    'A/RES/64/293 #22': 1,
    'A/RES/64/293 #30': 1,
    'A/RES/64/293 #34': 1,
    'A/RES/64/293 #44': 1,
    'A/RES/64/293 #48': 1,
    'A/RES/64/293 #53': 1,
    'A/RES/64/293 #54': 1,
    'CTOC/COP/WG.4 session 4 item 6': 1,
  },
  report2010: {
    'CTOC/COP decision 4/4': 6,
    'CTOC/COP/WG.4/2009/2 #17': 1,
    'CTOC/COP/WG.4/2009/2 #19': 1,
    'CTOC/COP/WG.4/2009/2 #18': 1,
    'CTOC/COP/WG.4/2009/2 #7': 1,
    'CTOC/COP/WG.4/2009/2 #11': 1,
    'CTOC/COP/WG.4/2009/2 #12': 1,
    'CTOC/COP/WG.4/2010/6 #109': 1,
    'UNTOC art. 32 (3)': 1,
    'UNTOC art. 25': 1,
    'UNTOC art. 26 (2), (3)': 1,
    'TIP Protocol art. 6 (2)': 1,
    'TIP Protocol art. 3 (a)': 2,
    'UNTS vol. 2225, No. 39574': 1,
    'CTOC/COP/WG.4 session 2 item 5': 2,
  },
  draft2017: {
    'CTOC/COP decision 4/4': 1,
    'CTOC/COP resolution 7/1': 1,
    'CTOC/COP resolution 8/2': 4,
    'CTOC/COP resolution 5/5': 1,
    'CTOC/COP session 9': 1,
    'CTOC/COP/WG.4/2017/INF.1/Rev.1': 1,
  },
  agenda2010: {
    'CTOC/COP decision 4/4': 9,
    'CTOC/COP/WG.4/2009/2': 2,
    'CTOC/COP/WG.4/2010/2': 1,
    'CTOC/COP/WG.4/2010/3': 1,
    'CTOC/COP/WG.4/2010/4': 1,
    'CTOC/COP/WG.4/2010/5': 1,
    'UNTOC art. 32 (3)': 1,
  },
};

/** Own symbols, as they are known without being printed. */
const SYMBOLS: Record<keyof typeof NAMES, string | null> = {
  paper2011: null,
  report2010: 'CTOC/COP/WG.4/2010/6',
  draft2017: null,
  agenda2010: 'CTOC/COP/WG.4/2010/1',
};

function read(name: keyof typeof NAMES): { symbol: string | null; references: Reference[] } {
  const text = readFileSync(new URL(NAMES[name], SEEDS), 'utf8');
  const context = readContext(text, SPECIMEN_SESSIONS);
  return { symbol: context.symbol, references: resolveReferences(text, context) };
}

if (existsSync(SEEDS)) {
  describe.each(Object.keys(NAMES) as (keyof typeof NAMES)[])('%s', (name) => {
    const { symbol, references } = read(name);

    test('its own symbol', () => {
      expect(symbol).toBe(SYMBOLS[name]);
    });

    test.each(Object.entries(RESOLVED[name]))('%s', (wanted, times) => {
      const found = references.filter(
        ({ canonical, pinpoint }) => `${canonical}${pinpoint ? ` #${pinpoint}` : ''}` === wanted,
      );
      expect(found).toHaveLength(times);
    });

    test('nothing ambiguous is taken for one thing', () => {
      for (const { canonical, status } of references) expect(status === 'resolved').toBe(canonical !== null);
    });
  });

  test('articles of a model law and a national act are not the Convention’s', () => {
    const laws = read('report2010').references.filter(({ text }) => /^article (?:10|41)$/.test(text));
    expect(laws.map(({ canonical }) => canonical)).toEqual([null, null]);
  });
} else {
  test('without the seed documents, there is nothing to read', () => {
    console.info('The seed documents are not here: not read.');
    expect(existsSync(SEEDS)).toBe(false);
  });
}
