import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';
import { readPdfFile } from '../../../scripts/inspect/readPdfFile.ts';
import fc from '../../fixtures/fc.ts';
import { reports } from '../document/makeReport.ts';
import { PLAIN, setAsText } from '../document/setReport.ts';
import { contentOf } from './contentOf.ts';
import { LAYOUTS } from './LAYOUTS.ts';
import { piecesOfText } from './piecesOfText.ts';
import { SEEDS } from './SEEDS.ts';
import { setAsPdf } from './setAsPdf.ts';

const PATIENCE = 120_000;

describe.each(LAYOUTS)('a PDF set in $name', ({ layout }) => {
  // A timetable has no room in a column.
  it.each(layout.columns === 2 ? SEEDS.slice(0, 3) : SEEDS)(
    'says what the text of %s says',
    { timeout: PATIENCE },
    async (file) => {
      const path = resolve('../shared/seeds', file);
      if (!existsSync(path)) {
        console.info(`Not compared: ${path} is not there.`);
        expect(file).toMatch(/\.txt$/);
        return;
      }
      const text = readFileSync(path, 'utf8');
      const sessions = loadBuiltInKnowledge();
      const read = await readPdfFile(await setAsPdf(piecesOfText(text), layout));
      expect(contentOf(read, sessions)).toEqual(contentOf({ text, blocks: blocksOfText(text) }, sessions));
    },
  );

  it('says what a report of any making says', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const text = setAsText(report, PLAIN);
        const { header, ...printed } = contentOf({ text, blocks: blocksOfText(text) }, null);
        const { header: read, ...others } = contentOf(
          await readPdfFile(await setAsPdf(piecesOfText(text), layout)),
          null,
        );
        expect(others).toEqual(printed);
        expect({ symbol: read.symbol, date: read.date, title: read.title }).toEqual({
          symbol: header.symbol,
          date: header.date,
          title: header.title,
        });
      }),
      { numRuns: 12 },
    );
  });
});
