import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packReading } from '../../../lib/knowledge/pack/packReading.ts';
import { loadSessions } from '../../../scripts/pack/loadSessions.ts';
import { readSeedDocuments } from '../../../scripts/pack/readSeedDocuments.ts';
import { SEED_DOCUMENTS } from '../../../scripts/pack/SEED_DOCUMENTS.ts';
import { writeReading } from '../../../scripts/pack/writeReading.ts';
import { readBuiltInFiles } from './readBuiltInFiles.ts';

const DOCUMENTS = new URL('../../../../shared/seeds/', import.meta.url).pathname;
const { all, files } = readBuiltInFiles();
const byName = new Map(files);

test('each document of the pack has its reading, of a session that is known', () => {
  const read = SEED_DOCUMENTS.map(({ name }) => byName.get(`readings/${name}.json`)?.readings.length);
  expect(read).toEqual(SEED_DOCUMENTS.map(() => 1));
  const sessions = new Set(all.sessions.map(({ canonical }) => canonical));
  expect(all.readings.filter(({ session }) => session === null || !sessions.has(session))).toEqual([]);
});

test('the readings hold 58 paragraphs and 19 bullets of recommendations, and six proposals', () => {
  const counts = all.readings.map(({ document, recommendations }) => [
    document,
    new Set(recommendations.map(({ paragraph }) => paragraph)).size,
    recommendations.filter(({ standing }) => standing === 'recommendation').length,
    recommendations.filter(({ standing }) => standing === 'proposal').length,
  ]);
  expect(counts).toEqual([
    ['CTOC/COP/WG.4/2010/1', 0, 0, 0],
    ['draft-report-2017', 2, 19, 0],
    ['paper-2011', 5, 0, 6],
    ['CTOC/COP/WG.4/2010/6', 58, 61, 0],
  ]);
});

test('readings hold no text beside headings, names and wordings', () => {
  const strings = all.readings.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ asks }) =>
      asks.flatMap(({ addressee, wording }) => [addressee ?? '', wording]),
    ),
  );
  expect(strings.filter((text) => text.split(' ').length > 8)).toEqual([]);
});

describe('agendas in the pack', () => {
  test('have the documents that the readings say were before the meeting', () => {
    const missing = all.readings.flatMap(({ session, documentsBefore }) =>
      documentsBefore.flatMap(({ item, symbol }) => {
        const known = all.sessions.find(({ canonical }) => canonical === session);
        const there = known?.agenda.some(
          (each) =>
            (item === null || each.item === item) && each.documents.some(({ value }) => value === symbol),
        );
        const isOfSession = all.documents.some(
          (each) => each.symbol === symbol && each.session?.value === session,
        );
        return there || (item === null && isOfSession) ? [] : [`${session} ${item} ${symbol}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});

if (existsSync(DOCUMENTS)) {
  const read = new Map(await readSeedDocuments(DOCUMENTS, loadSessions()));
  describe('pack and parser agree', () => {
    test.each(SEED_DOCUMENTS)('on $name (else: npm run pack -- --built-in FOLDER)', ({ name }) => {
      const now = read.get(name);
      expect(byName.get(`readings/${name}.json`)?.readings).toEqual([packReading.parse(now)]);
    });

    test.each(SEED_DOCUMENTS)('and the file of $name is written as it stands', ({ name }) => {
      const file = new URL(`../../../seeds/readings/${name}.json`, import.meta.url);
      const now = read.get(name);
      expect(now && writeReading(now)).toBe(readFileSync(file, 'utf8'));
    });
  });
} else {
  console.info(
    'No documents beside the checkout: the readings of the pack are not compared with the parser.',
  );
}
