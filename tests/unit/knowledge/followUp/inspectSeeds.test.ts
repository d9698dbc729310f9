import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFiles } from '../../../../scripts/inspect/inspectFiles.ts';
import { builtIn } from '../builtIn.ts';

/** Real documents that are not in the project: read where they lie beside it. */
const FOLDER = resolve('../shared/seeds');
const REPORT = 'CTOC/COP/WG.4/2010/6';

/** The documents, all of them learned first; without those whose file begins so. */
async function inspectAll(...without: string[]) {
  const files = readdirSync(FOLDER).filter(
    (file) => !without.some((beginning) => file.startsWith(beginning)),
  );
  const documents = await inspectFiles(
    files.map((file) => resolve(FOLDER, file)),
    builtIn,
  );
  return new Map(documents.map((document) => [document.file.replace(/^.*\//, '').slice(0, 3), document]));
}

if (existsSync(FOLDER)) {
  describe('the four documents together', async () => {
    const documents = await inspectAll();
    const report = documents.get('001')?.recommendations ?? [];

    test('each of the 58 paragraphs of 2010 was welcomed, as a set, as the paper of 2011 reports', () => {
      expect(new Set(report.map(({ paragraph }) => paragraph)).size).toBe(58);
      for (const { followUp } of report) {
        expect(followUp.organ).toEqual([
          {
            verb: 'welcomed',
            scope: 'set',
            by: 'CTOC/COP resolution 5/2',
            document: 'CTOC/COP/2010/17',
            firstHand: false,
            seenIn: { file: resolve(FOLDER, '000_6b7a769a9e24bcf2.txt'), paragraph: '8' },
          },
        ]);
        expect(followUp.reported).toEqual([]);
        expect(followUp.coverage?.until).toBe('2017-09-08');
        expect(followUp.coverage?.documents.length).toBe(2);
      }
    });

    test('views differed on paragraph 50, by paragraph 109; of the others nothing later was found', () => {
      const later = report.map(({ id, followUp }) => [id, followUp.later]);
      expect(later.filter(([, fact]) => fact !== 'none found')).toEqual([
        [`${REPORT}#50`, 'differing views'],
      ]);
      const fifty = report.find(({ paragraph }) => paragraph === '50');
      expect(fifty?.followUp.evidence).toContainEqual({
        relation: 'differing views',
        document: REPORT,
        paragraph: '109',
        certainty: 'explicit',
        speaker: 'CTOC/COP/WG.4',
        recommendation: null,
        seenIn: { file: resolve(FOLDER, '001_1e123bc18c8b325e.txt'), paragraph: '109' },
      });
    });

    test('from 2017 there are possible links only, by subject', () => {
      const links = report.flatMap(({ id, followUp }) =>
        followUp.evidence
          .filter(({ seenIn }) => seenIn.file.includes('/002_'))
          .map(({ certainty, recommendation }) => [id, certainty, recommendation?.replace(/^.*#/, '')]),
      );
      expect(links.filter(([, certainty]) => certainty !== 'inferred')).toEqual([]);
      expect(links).toContainEqual([`${REPORT}#12`, 'inferred', '7.11']);
      expect(links).toContainEqual([`${REPORT}#19`, 'inferred', '6.1']);
    });

    test('of the recommendations of 2017, nothing later was checked', () => {
      const draft = documents.get('002')?.recommendations ?? [];
      expect(draft.length).toBe(19);
      for (const { followUp } of draft)
        expect(followUp).toEqual({
          organ: [],
          later: 'not checked',
          reported: [],
          evidence: [],
          coverage: null,
        });
    });
  });

  describe('without the paper of 2011', async () => {
    const documents = await inspectAll('000');
    test('the act of the organ is gone, and what the others prove is left', () => {
      const report = documents.get('001')?.recommendations ?? [];
      expect(report.length).toBe(61);
      expect(report.flatMap(({ followUp }) => followUp.organ)).toEqual([]);
      expect(report.filter(({ followUp }) => followUp.later === 'differing views').length).toBe(1);
      expect(new Set(report.map(({ followUp }) => followUp.coverage?.documents.length))).toEqual(
        new Set([1]),
      );
    });
  });

  test('the report alone: nothing later was checked, and its own paragraph 109 still tells', async () => {
    const documents = await inspectAll('000', '002', '003');
    const later = (documents.get('001')?.recommendations ?? []).map(({ followUp }) => followUp.later);
    expect(later.filter((fact) => fact !== 'not checked')).toEqual(['differing views']);
  });
} else {
  console.info('No documents beside the checkout: their follow-up is not measured.');
}

describe('the built-in pack', () => {
  test.each([
    ['7', 'built on', '31(b)', '31'],
    ['11', 'built on', '41', '41'],
    ['12', 'restated', '50', '50'],
    ['17', 'built on', '15', '15'],
    ['18', 'built on', '24', '24'],
    ['19', 'built on', '22', '22'],
  ])('knows of 2009/2, para. %s: %s by %s', (paragraph, later, by, place) => {
    const followUp = builtIn.followUp(`CTOC/COP/WG.4/2009/2#${paragraph}`);
    expect(followUp.later).toBe(later);
    expect(followUp.evidence.map((each) => [each.certainty, each.by, each.seenIn.paragraph])).toEqual([
      ['explicit', `${REPORT}#${by}`, place],
    ]);
  });

  test.each([
    ['CTOC/COP/WG.4/2009/2', ['welcomed'], 'none found'],
    [REPORT, ['welcomed'], 'none found'],
    ['CTOC/COP/WG.4/2010/7', [], 'deferred'],
    ['CTOC/COP/WG.4/2010/4', [], 'none found'],
    ['CTOC/COP/2010/17', [], 'not checked'],
    ['A/71/1', [], 'not checked'],
  ])('of the set of %s: %j, %s', (work, verbs, later) => {
    const followUp = builtIn.followUpOfSet(work);
    expect(followUp.organ.map(({ verb }) => verb)).toEqual(verbs);
    expect(followUp.later).toBe(later);
  });

  test('has what people found beside the machine: compensation was the subject of the third session', () => {
    const { later, evidence } = builtIn.followUp(`${REPORT}#56`);
    expect(later).toBe('none found');
    expect(
      evidence.filter(({ act }) => act === null).map((each) => [each.certainty, each.seenIn.paragraph]),
    ).toEqual([['inferred', '7']]);
  });

  test('says nothing of a paragraph that nobody names', () => {
    expect(builtIn.followUp('CTOC/COP/WG.4/2009/2#13')).toMatchObject({ later: 'not checked', evidence: [] });
    expect(builtIn.followUp('no identity')).toMatchObject({ later: 'not checked', evidence: [] });
  });

  test('has the eight operative paragraphs that the paper of 2011 names', () => {
    const named = ['16', '22', '30', '34', '44', '48', '53', '54'];
    for (const paragraph of named)
      expect(builtIn.followUp(`A/RES/64/293#${paragraph}`)).toMatchObject({
        later: 'mentioned',
        evidence: [{ speaker: 'Secretariat', seenIn: { document: 'paper-2011', paragraph: '13' } }],
      });
  });
});
