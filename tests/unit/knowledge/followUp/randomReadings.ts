import { RELATIONS } from '../../../../lib/knowledge/evidence/RELATIONS.ts';
import { encodeFingerprint } from '../../../../lib/knowledge/fingerprint/encodeFingerprint.ts';
import { fingerprintOf } from '../../../../lib/knowledge/fingerprint/fingerprintOf.ts';
import { type PackReading, packReading } from '../../../../lib/knowledge/pack/packReading.ts';
import fc from '../../../fixtures/fc.ts';

const WORKS = ['CTOC/COP/WG.4/2009/2', 'CTOC/COP/WG.4/2010/6', 'A/RES/64/293', 'text:0123456789abcdef'];
const TEXTS = [
  'States parties should keep a register of good practices and publish it once in two years.',
  'States parties should keep a register of good practices and publish it once in three years.',
  'The Secretariat should send to all States a short list of questions on their registers.',
  'Too short.',
];

const work = fc.constantFrom(...WORKS);
const place = fc.constantFrom('1', '2', '3', '4(a)', '4(b)', '4(b)(i)', '5.1');
const pinpoint = fc.constantFrom('1', '2', '1 to 3', '4', '4 (b)', '2, 3 and 4 (a)', 'IV', '3-1');

const recommendation = fc.record({
  at: place,
  standing: fc.constantFrom('recommendation' as const, 'proposal' as const),
  paragraph: fc.constantFrom('1', null),
  asks: fc.constant([{ addressee: 'States parties', wording: 'should' }]),
  heading: fc.constant(null),
  fingerprint: fc.constantFrom(...TEXTS).map((text) => encodeFingerprint(fingerprintOf(text))),
});

const act = fc.record({
  verb: fc.constantFrom('welcomed', 'endorses'),
  organ: fc.constant('CTOC/COP'),
  resolution: fc.constantFrom('CTOC/COP resolution 5/2', null),
  document: fc.constant(null),
  firstHand: fc.boolean(),
});

const evidence = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    certainty: fc.constantFrom('explicit' as const, 'textual' as const, 'inferred' as const),
    work,
    scope: fc.constantFrom('paragraph' as const, 'set' as const, 'report' as const),
    pinpoint,
    at: fc.constantFrom('7', '8', null),
    by: fc.option(place),
    speaker: fc.constantFrom('Secretariat', null),
    act,
  })
  .map(({ pinpoint: paragraph, act: done, ...rest }) => ({
    ...rest,
    paragraph: rest.scope === 'paragraph' ? paragraph : null,
    ...(rest.relation === 'organ action' ? { act: done } : {}),
  }));

/** Any reading of a document, as the schema allows it, of few works and places, so that they often meet. */
const anyReading: fc.Arbitrary<PackReading> = fc
  .record({
    work,
    copy: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    type: fc.constantFrom('report' as const, 'draft-report' as const, 'background-paper' as const, null),
    date: fc.constantFrom('2009-04-15', '2010-02-17', '2011-08-02', '2017-09-08', null),
    session: fc.constantFrom(
      'CTOC/COP/WG.4 session 1',
      'CTOC/COP/WG.4 session 2',
      'CTOC/COP session 5',
      null,
    ),
    speaker: fc.constantFrom('Secretariat', 'CTOC/COP/WG.4', null),
    recommendations: fc.uniqueArray(recommendation, { selector: ({ at }) => at, maxLength: 4 }),
    searched: fc.boolean(),
    evidence: fc.array(evidence, { maxLength: 6 }),
  })
  .map((reading) =>
    packReading.parse({ ...reading, document: reading.work, language: reading.searched ? 'en' : 'zh' }),
  );

/** Readings with no copy twice. */
export const anyReadings = fc.uniqueArray(anyReading, { selector: ({ copy }) => copy, maxLength: 5 });

/** What can be asked for. */
export const anyQuestion = fc.record({ work, at: place });
