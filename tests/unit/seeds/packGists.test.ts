import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../lib/knowledge/fingerprint/foldWords.ts';
import { TOPICS } from '../../../lib/knowledge/TOPICS.ts';
import { readBuiltInFiles } from './readBuiltInFiles.ts';

const DOCUMENTS = new URL('../../../../shared/seeds/', import.meta.url);
/** Runs of this many words are never taken over from a document. */
const RUN = 6;
const { all } = readBuiltInFiles();
const gists = all.gists.flatMap(({ document, recommendations }) =>
  Object.entries(recommendations).map(([at, { gist, topics }]) => ({
    id: `${document}#${at}`,
    gist,
    topics,
  })),
);
const acts = all.resolutions.flatMap(({ canonical, did }) =>
  did.map(({ value }) => ({ id: canonical, gist: value })),
);
const known = all.readings.flatMap(({ document, recommendations }) =>
  recommendations.map(({ at }) => `${document}#${at}`),
);

test('each recommendation and proposal has a gist, and no gist is of anything else', () => {
  expect(gists.map(({ id }) => id).sort()).toEqual(known.sort());
});

test('each topic is used, and no gist names one twice', () => {
  const used = new Set(gists.flatMap(({ topics }) => topics));
  expect([...used].sort()).toEqual([...TOPICS]);
  expect(gists.filter(({ topics }) => new Set(topics).size < topics.length)).toEqual([]);
});

test('no two gists are the same', () => {
  expect(new Set(gists.map(({ gist }) => gist)).size).toBe(gists.length);
});

if (existsSync(DOCUMENTS)) {
  describe('gists are in our own words', () => {
    const taken = new Set(
      readdirSync(DOCUMENTS).flatMap((file) =>
        runsOf(readFileSync(new URL(file, DOCUMENTS), 'utf8').replace(/<[^>]*>/g, ' ')),
      ),
    );
    test(`none has ${RUN} words in a row of a document`, () => {
      expect(taken.size).toBeGreaterThan(5000);
      expect(acts.length).toBeGreaterThan(10);
      const shared = [...gists, ...acts].flatMap(({ id, gist }) =>
        runsOf(gist)
          .filter((run) => taken.has(run))
          .map((run) => `${id}: ${run}`),
      );
      expect(shared).toEqual([]);
    });
  });
} else {
  console.info('No documents beside the checkout: gists are not compared with their words.');
}

function runsOf(text: string): string[] {
  const words = foldWords(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
}
