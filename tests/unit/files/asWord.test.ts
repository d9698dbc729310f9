import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { openWord } from '../../../lib/files/word/openWord.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';
import fc from '../../fixtures/fc.ts';
import { reports } from '../document/makeReport.ts';
import { PLAIN, setAsText } from '../document/setReport.ts';
import { contentOf } from './contentOf.ts';
import { piecesOfText } from './piecesOfText.ts';
import { SEEDS } from './SEEDS.ts';
import { setAsWord, type WordSetting } from './setAsWord.ts';

const PATIENCE = 120_000;
const SETTINGS: { name: string; setting: WordSetting }[] = [
  { name: 'typed numbers', setting: { isCounted: false, hasHeader: false } },
  {
    name: 'numbers that Word counts, the masthead in its header',
    setting: { isCounted: true, hasHeader: true },
  },
];

describe.each(SETTINGS)('a Word file with $name', ({ setting }) => {
  it.each(SEEDS)('says what the text of %s says', { timeout: PATIENCE }, async (file) => {
    const path = resolve('../shared/seeds', file);
    if (!existsSync(path)) {
      console.info(`Not compared: ${path} is not there.`);
      expect(file).toMatch(/\.txt$/);
      return;
    }
    const text = readFileSync(path, 'utf8');
    const sessions = loadBuiltInKnowledge();
    const read = openWord(await setAsWord(piecesOfText(text), setting));
    expect(contentOf(read, sessions)).toEqual(contentOf({ text, blocks: blocksOfText(text) }, sessions));
  });

  it('says what a report of any making says', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const text = setAsText(report, PLAIN);
        const read = openWord(await setAsWord(piecesOfText(text), setting));
        expect(contentOf(read, null)).toEqual(contentOf({ text, blocks: blocksOfText(text) }, null));
      }),
      { numRuns: 12 },
    );
  });
});
