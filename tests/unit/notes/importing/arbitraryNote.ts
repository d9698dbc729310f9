import { writePdfFragment } from '../../../../lib/document/pdf/writePdfFragment.ts';
import { type Note, noteSchema } from '../../../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { STATUSES } from '../../../../lib/notes/schema/STATUSES.ts';
import fc from '../../../fixtures/fc.ts';

/** Text as people and pages have it, with all that formats trip over. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '=1+1',
      "'=cmd|' /C calc'!A0",
      '@SUM(A1)',
      ' +1',
      "'quoted'",
      'a;b\\c',
      ';";;"|"|',
      'line\r\nline\n\n"quoted", and',
      '<script>alert(1)</script>',
      '—«…»中文 العربية\u200F',
      '\t-1',
      '__proto__',
    ),
  },
);
const tag = text.map((words) => words.trim()).filter((words) => words !== '');
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const points = fc.double({ min: 0, max: 2000, noNaN: true });
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any note that can be kept, but for those in the bin. */
export const arbitraryNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('passage', 'recommendation', 'document'),
    targets: fc.uniqueArray(
      fc.constantFrom(
        'work:A/1/1@en',
        'url:https://a.example/page?x=1',
        'text:0a1b@und',
        'work:TD/OLIVE OIL.10/7@fr',
      ),
      { minLength: 1, maxLength: 3 },
    ),
    quote: text,
    prefix: text,
    start: fc.nat(),
    boxes: fc.array(fc.record({ x: points, y: points, width: points, height: points }), { maxLength: 2 }),
    comment: text,
    tags: fc.uniqueArray(tag, { maxLength: 3 }),
    colour: fc.constantFrom(1, 2, 3, 4),
    status: orNull(fc.constantFrom(...STATUSES)),
    statusDay: orNull(fc.constantFrom('2031-02-28', '2032-02-29')),
    source: fc.record({
      symbol: orNull(fc.constantFrom('A/71/119', 'CTOC/COP/WG.4/2099/6')),
      title: text,
      url: orNull(fc.webUrl()),
      language: orNull(fc.constantFrom('en', 'ar')),
      paragraph: orNull(fc.constantFrom('15', '15 (b)', 'annex I, 3')),
    }),
    created: time,
    updated: time,
  })
  .map(({ prefix, start, boxes, ...note }) =>
    noteSchema.parse({
      ...note,
      selectors:
        note.quote === ''
          ? []
          : [
              { type: 'TextQuoteSelector', exact: note.quote, prefix, suffix: '' },
              { type: 'TextPositionSelector', start, end: start + note.quote.length },
              ...boxes.map((box, at) => writePdfFragment(at + 1, box)),
            ],
      version: SCHEMA_VERSION,
      deleted: null,
    }),
  );
