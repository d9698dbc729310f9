import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { writePdfFragment } from '../../../../lib/document/pdf/writePdfFragment.ts';
import type { ExportNote } from '../../../../lib/export/ExportNote.ts';
import { writeWebAnnotations } from '../../../../lib/export/web-annotation/writeWebAnnotations.ts';
import { sampleExport } from '../sampleExport.ts';
import { ANNOTATION_TERMS } from './ANNOTATION_TERMS.ts';

const now = new Date('2099-02-17T12:00:00Z');
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

async function write(notes: ExportNote[]): Promise<Record<string, unknown>> {
  let text = '';
  for await (const piece of writeWebAnnotations(
    notes.map((note) => ({ note })),
    { label: 'Notes', now },
  ))
    text += piece;
  return JSON.parse(text);
}

/** Reads JSON-LD with a processor, which may ask for the model's context only. */
async function toStatements(
  content: object,
): Promise<[subject: string, predicate: string, object: string][]> {
  const options = {
    documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { documentUrl: url, document: { '@context': ANNOTATION_TERMS } };
    },
    format: 'application/n-quads',
    safe: true,
  };
  const quads = String(await jsonld.toRDF(content, options));
  return quads
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, subject = '', predicate = '', object = ''] = /^(\S+) <(\S+)> (.*) \.$/.exec(line) ?? [];
      return [subject, predicate, object];
    });
}

it('is linked data of the Web Annotation Data Model', async () => {
  const statements = await toStatements(await write([sampleExport()]));
  const annotation = '<urn:addendum:note:1f0a>';
  const of = (subject: string) =>
    Object.fromEntries(
      statements.filter(([s]) => s === subject).map(([, predicate, object]) => [predicate, object]),
    );
  expect(of(annotation)).toMatchObject({
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': `<${OA}Annotation>`,
    [`${OA}motivatedBy`]: `<${OA}commenting>`,
    'http://purl.org/dc/terms/created': expect.stringContaining('2099-02-17T12:00:00'),
    'urn:addendum:terms#symbol': '"CTOC/COP/WG.4/2099/6"',
    'urn:addendum:terms#status': '"to check"',
  });
  const target = of(of(annotation)[`${OA}hasTarget`] ?? '');
  expect(target[`${OA}hasSource`]).toBe('<https://www.unodc.org/unodc/en/specimen.html>');
  const quotes = statements.filter(([, predicate]) => predicate === `${OA}exact`);
  expect(quotes.map(([, , object]) => object)).toEqual(['"lanterns should be lit"']);
  const values = statements.filter(([, predicate]) => predicate.endsWith('rdf-syntax-ns#value'));
  expect(values.map(([, , object]) => object).sort()).toEqual([
    '"Ask **who** lights them."',
    '"dusk"',
    '"lanterns"',
  ]);
  const totals = statements.filter(([, predicate]) => predicate === `${AS}totalItems`);
  expect(totals.map(([, , object]) => object)).toEqual([expect.stringContaining('"1"')]);
});

it('says page and place of a passage of a PDF by a fragment of the model', async () => {
  const { selectors } = sampleExport();
  const place = writePdfFragment(2, { x: 90, y: 400.5, width: 432, height: 36 });
  const statements = await toStatements(
    await write([sampleExport({ selectors: [...selectors, { ...place }] })]),
  );
  const [fragment = ''] = statements.flatMap(([subject, , object]) =>
    object === `<${OA}FragmentSelector>` ? [subject] : [],
  );
  const said = statements.filter(([subject]) => subject === fragment).map(([, , object]) => object);
  expect(said.sort()).toEqual([
    '"page=2&viewrect=90,400.5,432,36"',
    '<http://tools.ietf.org/rfc/rfc3778>',
    `<${OA}FragmentSelector>`,
  ]);
});

// Web Annotation Data Model, 3.1 and 4: what every annotation must have.
it('has all that the model demands of annotation, page and collection', async () => {
  const collection = await write([
    sampleExport(),
    sampleExport({ id: 'b', comment: '', tags: [], selectors: [], quote: '' }),
  ]);
  expect(collection).toMatchObject({ type: 'AnnotationCollection', label: 'Notes', total: 2 });
  const page = collection.first as { id: string; type: string; items: Record<string, unknown>[] };
  expect(page).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
  for (const item of page.items) {
    expect(item).toMatchObject({
      id: expect.stringMatching(/^urn:/),
      type: 'Annotation',
      target: expect.anything(),
    });
  }
  expect(page.items[1]).toMatchObject({ motivation: 'highlighting' });
  expect(page.items[1]).not.toHaveProperty('body');
});

it('is whole for no notes at all', async () => {
  expect(await write([])).toMatchObject({ total: 0, first: { items: [] } });
});
