import { describe, expect, test } from 'vitest';
import { readLater } from './laterDocuments.ts';
import { readPassages, type TestPassage } from './readPassages.ts';

const DECEPTIONS = readPassages('no act');
const PARAGRAPH_DECEPTIONS = readPassages('at most a mention of paragraph 12');
const OTHER_DOCUMENTS = readPassages('nothing of the report');
const TRUTHS = readPassages('found');
const REPORT = 'CTOC/COP/WG.4/2010/6';
const VERBS = [
  ['welcomed', 'welcome', 'Welcomes'],
  ['endorsed', 'endorse', 'Endorses'],
  ['approved', 'approve', 'Approves'],
  ['adopted', 'adopt', 'Adopts'],
  ['took note of', 'take note of', 'Takes note of'],
  ['took note with appreciation of', 'take note with appreciation of', 'Takes note with appreciation of'],
] as const;
const ORGANS = ['The Conference', 'The General Assembly', 'The Economic and Social Council'];

/** A passage with every verb and organ that fits it. */
function vary({ passage }: Pick<TestPassage, 'passage'>): string[] {
  const organs = passage.includes('Conference') ? ORGANS : [''];
  return organs.flatMap((organ) =>
    (/\{[VvP]\}/.test(passage) ? VERBS : VERBS.slice(0, 1)).map(([past, base, printed]) =>
      passage
        .replaceAll('{V}', past)
        .replaceAll('{v}', base)
        .replaceAll('{P}', printed)
        .replaceAll('{S}', REPORT)
        .replaceAll(/\bThe Conference\b/g, organ)
        .replaceAll(/\bthe Conference\b/g, organ.replace(/^The/, 'the')),
    ),
  );
}

/** What a passage in a later document says of the report, as "relation paragraph". */
function claimsIn(kind: TestPassage['in'], passage: string): string[] {
  return readLater(kind, passage)
    .evidence.filter(({ work }) => work === REPORT)
    .map(({ relation, scope, paragraph }) => `${relation} ${paragraph ?? scope}`);
}

describe('no act is taken from', () => {
  test.each(DECEPTIONS)('$what, $in: $passage', (deception) => {
    for (const passage of vary(deception))
      expect({ passage, claims: claimsIn(deception.in, passage) }).toEqual({ passage, claims: [] });
  });
});

describe('no more than a mention is taken from', () => {
  test.each(PARAGRAPH_DECEPTIONS)('$what, $in: $passage', (deception) => {
    for (const passage of vary(deception))
      expect(claimsIn(deception.in, passage).filter((claim) => claim !== 'mentioned 12')).toEqual([]);
  });
});

describe('nothing is said of the report where another text is meant', () => {
  test.each(OTHER_DOCUMENTS)('$what, $in: $passage', (deception) => {
    for (const passage of vary(deception)) expect(claimsIn(deception.in, passage)).toEqual([]);
  });
});

describe('what is said plainly is found', () => {
  test.each(TRUTHS)('$in: $passage', ({ in: kind, passage, what }) => {
    for (const each of vary({ passage })) expect(claimsIn(kind, each)).toEqual([what]);
  });
});

test('precision and recall on all of them', () => {
  const all = [...DECEPTIONS, ...PARAGRAPH_DECEPTIONS, ...OTHER_DOCUMENTS].flatMap((each) =>
    vary(each).map((passage) => ({ kind: each.in, passage, claims: [] as string[] })),
  );
  const truths = TRUTHS.flatMap((each) =>
    vary(each).map((passage) => ({ kind: each.in, passage, claims: [each.what] })),
  );
  let [right, wrong, missed] = [0, 0, 0];
  for (const { kind, passage, claims } of [...all, ...truths]) {
    const found = claimsIn(kind, passage).filter((claim) => claim !== 'mentioned 12');
    right += found.filter((claim) => claims.includes(claim)).length;
    wrong += found.filter((claim) => !claims.includes(claim)).length;
    missed += claims.filter((claim) => claim !== 'mentioned 12' && !found.includes(claim)).length;
  }
  console.info(
    `Evidence: ${all.length} deceptions, ${truths.length} true passages; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}.`,
  );
  expect(all.length).toBeGreaterThan(500);
  expect(wrong).toBe(0);
  expect(missed).toBe(0);
});
