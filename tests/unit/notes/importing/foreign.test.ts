import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { toHypothesis } from '../../../../lib/export/hypothesis/toHypothesis.ts';
import { toWebAnnotation } from '../../../../lib/export/web-annotation/toWebAnnotation.ts';
import { applyImport } from '../../../../lib/notes/backup/applyImport.ts';
import { importedPart } from '../../../../lib/notes/import/importedPart.ts';
import { readImport } from '../../../../lib/notes/import/readImport.ts';
import { noteSchema } from '../../../../lib/notes/schema/noteSchema.ts';
import { useNotes } from '../useNotes.ts';
import { encode } from './encode.ts';

const QUOTE = { type: 'TextQuoteSelector', exact: 'lanterns', prefix: 'the ', suffix: ' at dusk' };
const RANGE = {
  type: 'RangeSelector',
  startContainer: '/p[1]',
  startOffset: 3,
  endContainer: '/p[1]',
  endOffset: 11,
};

/** As Hypothesis gives an annotation. */
const HYPOTHESIS = {
  id: 'aBcD123',
  created: '2024-05-01T10:00:00.123456+00:00',
  updated: '2024-05-02T10:00:00.123456+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
  text: 'Ask **who** lights them.',
  tags: ['lanterns'],
  group: '__world__',
  permissions: { read: ['group:__world__'], update: ['acct:reader@hypothes.is'] },
  target: [{ source: 'https://docs.un.org/en/CTOC/COP/WG.4/2099/6', selector: [RANGE, QUOTE] }],
  document: { title: ['Report on the meeting'] },
  links: { html: 'https://hypothes.is/a/aBcD123' },
  flagged: false,
};

/** As the W3C's model lets an annotation be. */
const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  motivation: 'commenting',
  creator: { id: 'http://example.org/user1', type: 'Person', name: 'A reader' },
  created: '2024-05-01T10:00:00Z',
  modified: '2024-05-02T10:00:00Z',
  body: [
    { type: 'TextualBody', value: 'Ask **who** lights them.', purpose: 'commenting' },
    { type: 'TextualBody', value: 'lanterns', purpose: 'tagging' },
    { id: 'http://example.org/sound.ogg', type: 'Sound' },
  ],
  target: {
    source: 'https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
    state: { type: 'TimeState', sourceDate: '2024-05-01T10:00:00Z' },
    selector: [
      QUOTE,
      { type: 'FragmentSelector', value: 'page=4', conformsTo: 'http://tools.ietf.org/rfc/rfc3778' },
    ],
  },
};

const page = { id: 'p', type: 'AnnotationPage', items: [ANNOTATION] };

async function bringIn(content: unknown) {
  const db = await useNotes();
  const file = await readImport(db, await encode([JSON.stringify(content)]));
  await applyImport(db, file.backup);
  const [row = {}] = await db.notes.toArray();
  return { db, file, row };
}

describe('annotations of another tool', () => {
  it.each([
    ['an export of Hypothesis', { export_date: '2024-05-03', annotations: [HYPOTHESIS] }],
    ['an answer of its API', { total: 1, rows: [HYPOTHESIS] }],
    ['a list of its annotations', [HYPOTHESIS]],
    ['one Web Annotation', ANNOTATION],
    ['a list of them', [ANNOTATION]],
    ['a page', page],
    ['a collection', { type: 'AnnotationCollection', total: 1, first: page }],
  ])('come in as notes from %s, and go out with all that they had', async (_, content) => {
    const { file, row } = await bringIn(content);
    expect(file.refused).toEqual([]);
    const note = noteSchema.parse(row);
    expect(note).toMatchObject({
      kind: 'passage',
      targets: ['work:CTOC/COP/WG.4/2099/6@en', 'url:https://docs.un.org/en/CTOC/COP/WG.4/2099/6'],
      selectors: [QUOTE],
      quote: 'lanterns',
      comment: 'Ask **who** lights them.',
      tags: ['lanterns'],
      source: { symbol: 'CTOC/COP/WG.4/2099/6', language: 'en' },
    });
    const exported = { ...note, imported: importedPart(row) };
    if (file.kind === 'hypothesis') {
      const { addendum: __, ...out } = toHypothesis(exported);
      expect(out).toEqual({
        ...HYPOTHESIS,
        created: '2024-05-01T10:00:00.123Z',
        updated: '2024-05-02T10:00:00.123Z',
        target: [{ ...HYPOTHESIS.target[0], selector: [QUOTE, RANGE] }],
      });
    } else {
      const out = toWebAnnotation(exported);
      expect(out).toMatchObject({ id: ANNOTATION.id, motivation: 'commenting', creator: ANNOTATION.creator });
      expect(out.body).toMatchObject(ANNOTATION.body);
      expect(out.target).toMatchObject(ANNOTATION.target);
    }
  });

  it('come in changed when they were changed there, and no one touched them here', async () => {
    const { db } = await bringIn([HYPOTHESIS]);
    const later = { ...HYPOTHESIS, text: 'Asked.', updated: '2024-06-01T10:00:00Z' };
    const { backup } = await readImport(db, await encode([JSON.stringify([later])]));
    expect((await applyImport(db, backup)).counts.notes).toMatchObject({ 'newer there': 1, conflicting: 0 });
    expect((await db.notes.toArray()).map(({ comment }) => comment)).toEqual(['Asked.']);
  });

  it.each([
    ['reply', { ...HYPOTHESIS, references: ['xyz'] }],
    ['no-target', { ...HYPOTHESIS, uri: 'file:///home/reader/paper.pdf', target: [] }],
    ['bad-shape', { ...HYPOTHESIS, tags: [7] }],
    ['bad-shape', { ...HYPOTHESIS, text: { deep: 1 } }],
    ['bad-shape', 7],
  ])('are refused with a reason: %s', async (why, row) => {
    const { file, db } = await bringIn({ rows: [HYPOTHESIS, row] });
    expect(file.refused).toMatchObject([{ why }]);
    expect(await db.notes.count()).toBe(1);
  });

  it('cannot reach the prototype of anything', async () => {
    const hostile = `{"rows":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(HYPOTHESIS).slice(1)}]}`;
    const db = await useNotes();
    const file = await readImport(db, new TextEncoder().encode(hostile));
    await applyImport(db, file.backup);
    expect(await db.notes.count()).toBe(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
