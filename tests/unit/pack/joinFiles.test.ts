import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PackFile } from '../../../lib/knowledge/pack/packFile.ts';
import { readPackFile } from '../../../lib/knowledge/pack/readPackFile.ts';
import { learnDocument } from '../../../lib/learning/learnDocument.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import { checkPack } from '../../../lib/learning/packs/checkPack.ts';
import { createJudge } from '../../../lib/learning/packs/createJudge.ts';
import { exportPack } from '../../../lib/learning/packs/exportPack.ts';
import { InspectError } from '../../../scripts/inspect/InspectError.ts';
import { joinFiles } from '../../../scripts/pack/joinFiles.ts';
import { loadSessions } from '../../../scripts/pack/loadSessions.ts';
import { readForTest } from '../learning/readForTest.ts';
import { EARLIER, LATER } from '../learning/reports.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'addendum-pack-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function write(name: string, content: string): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, content);
  return file;
}

const join = async (...files: string[]) => readPackFile('joined', await joinFiles(files, loadSessions()));
const namesOf = ({ documents, readings }: PackFile) => [
  documents.map(({ symbol }) => symbol),
  readings.map(({ document }) => document),
];
const [EARLIER_SYMBOL, LATER_SYMBOL] = ['CTOC/COP/WG.9/2010/6', 'CTOC/COP/WG.9/2011/4'];

test('documents become a pack, which is joined with others, and imported without a refusal', async () => {
  const earlier = write('earlier.txt', EARLIER);
  const pack = write('earlier.json', JSON.stringify(await join(earlier)));
  const joined = await join(pack, write('later.txt', LATER), earlier);
  expect(namesOf(joined)).toEqual([
    [EARLIER_SYMBOL, LATER_SYMBOL],
    [EARLIER_SYMBOL, LATER_SYMBOL],
  ]);
  const db = await openLearned(`joined-${crypto.randomUUID()}`);
  const preview = await checkPack(db, new Blob([JSON.stringify(joined)]), await createJudge(db, []));
  expect(preview).toMatchObject({ refusedCount: 0, counts: { documents: 2, recommendations: 4 } });
  await db.delete();
});

test.each([[false], [true]])('what the extension writes is read again (with texts: %s)', async (texts) => {
  const db = await openLearned(`written-${crypto.randomUUID()}`);
  for (const text of [EARLIER, LATER]) {
    const { learned, reading } = readForTest(text);
    await learnDocument(db, { ...learned, title: 'Report <b>on</b> lanterns' }, reading, []);
  }
  let written = '';
  const about = { name: 'Lanterns', madeBy: null, madeAt: null, source: null };
  for await (const piece of exportPack(db, { about, texts })) written += piece;
  expect(written.includes('lending lanterns')).toBe(texts);
  expect(written.includes('unodc.org')).toBe(texts);
  const joined = await join(write('written.json', written));
  expect(namesOf(joined)[1]?.toSorted()).toEqual([EARLIER_SYMBOL, LATER_SYMBOL]);
  expect(joined.documents[0]?.title?.value).toBe('Report on lanterns');
  const other = await openLearned(`other-${crypto.randomUUID()}`);
  const preview = await checkPack(other, new Blob([written]), await createJudge(other, []));
  expect(preview).toMatchObject({ refusedCount: 0, counts: { documents: 2, texts: texts ? 2 : 0 } });
  await Promise.all([db.delete(), other.delete()]);
});

test.each([
  ['no JSON', 'bad.json', 'hello', /bad\.json: is no JSON/],
  ['JSON that is no pack', 'other.json', '{"notes": []}', /other\.json is not a pack that can be read/],
])('%s is named in one line', async (_, name, content, message) => {
  const failure = await join(write(name, content)).catch((error) => error);
  expect(failure).toBeInstanceOf(InspectError);
  expect(failure.message).toMatch(message);
  expect(failure.message).not.toContain('\n');
});
