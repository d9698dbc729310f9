import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareFingerprints } from '../../../../lib/knowledge/fingerprint/compareFingerprints.ts';
import { createTextIndex } from '../../../../lib/knowledge/fingerprint/createTextIndex.ts';
import { decodeFingerprint } from '../../../../lib/knowledge/fingerprint/decodeFingerprint.ts';
import { fingerprintOf } from '../../../../lib/knowledge/fingerprint/fingerprintOf.ts';
import { COPIES } from '../../../../scripts/bench/knowledge/COPIES.ts';
import { makeRecommendations } from '../../../../scripts/bench/knowledge/makeRecommendations.ts';
import { NEAR_DUPLICATES } from '../../../../scripts/bench/knowledge/NEAR_DUPLICATES.ts';
import { REWORDINGS } from '../../../../scripts/bench/knowledge/REWORDINGS.ts';
import { builtIn } from '../builtIn.ts';

const TEXTS = makeRecommendations(150);
const index = createTextIndex();
for (const [at, text] of TEXTS.entries()) index.add(`#${at}`, fingerprintOf(text));
const likenessOf = (text: string) => index.recognise(text).map(({ id, likeness }) => `${id} ${likeness}`);

describe('a known text is recognised', () => {
  test.each(Object.entries(COPIES))('%s', (_, copy) => {
    for (const [at, text] of TEXTS.entries()) expect(likenessOf(copy(text))).toEqual([`#${at} same`]);
  });

  test('where it stands', () => {
    const [text = ''] = TEXTS;
    const page = `Before it.\n\n${text}\n\nBehind it.`;
    const [found] = index.recognise(page);
    expect(found && page.slice(found.start, found.end)).toBe(text.slice(0, -1));
  });

  test('as often as it stands there, beside others', () => {
    const [one = '', two = ''] = TEXTS;
    expect(likenessOf(`${one}\n\n${two}\n\n${one}`)).toEqual(['#0 same', '#1 same', '#0 same']);
  });
});

test.each(Object.entries(REWORDINGS))(
  'slightly reworded, %s: never as another, mostly as nearly the same',
  (_, reword) => {
    const found = TEXTS.map((text) => likenessOf(reword(text)));
    expect(found.filter((each, at) => each.some((name) => name !== `#${at} near`))).toEqual([]);
    expect(found.filter((each) => each.length > 0).length / TEXTS.length).toBeGreaterThan(0.8);
  },
);

test.each(Object.entries(NEAR_DUPLICATES))('%s makes two recommendations, not one', (_, change) => {
  for (const text of TEXTS) {
    const other = change(text);
    expect(other).not.toBe(text);
    expect(likenessOf(other)).toEqual([]);
    expect(compareFingerprints(fingerprintOf(text), fingerprintOf(other))).toMatch(
      /^(?:critical|different)$/,
    );
  }
});

test('texts of the same words and shape are told apart', () => {
  const prints = TEXTS.map(fingerprintOf);
  const taken = prints.flatMap((one, at) =>
    prints.slice(at + 1).filter((other) => ['same', 'near'].includes(compareFingerprints(one, other))),
  );
  expect(taken).toEqual([]);
});

const DOCUMENT = new URL('../../../../../shared/seeds/001_1e123bc18c8b325e.txt', import.meta.url);
if (existsSync(DOCUMENT)) {
  test('each recommendation of 2010 is found in the text of its report, and no other', () => {
    const real = createTextIndex();
    const known = ['CTOC/COP/WG.4/2010/6', 'draft-report-2017'].flatMap((document) => [
      ...builtIn.recommendationsOf(document),
    ]);
    for (const { id, fingerprint } of known) {
      const print = decodeFingerprint(fingerprint);
      if (print) real.add(id, print);
    }
    const text = readFileSync(DOCUMENT, 'utf8').replace(/<sup>.*?<\/sup>/g, '');
    const own = builtIn.recommendationsOf('CTOC/COP/WG.4/2010/6').map(({ id }) => id);
    expect(real.recognise(text).map(({ id }) => id)).toEqual(own);
  });
} else {
  console.info('No documents beside the checkout: recognising is measured on made texts alone.');
}
