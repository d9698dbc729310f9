import { expect, test } from 'vitest';
import { blocksOfText } from '../../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../../lib/document/parseDocument.ts';
import { indexTexts } from '../../../../lib/knowledge/evidence/indexTexts.ts';
import { readQuotes } from '../../../../lib/knowledge/evidence/readQuotes.ts';
import { createGraph } from '../../../../lib/knowledge/followUp/createGraph.ts';
import { readingOf } from '../../../../lib/knowledge/reading/readingOf.ts';
import { builtIn } from '../builtIn.ts';
import { LATER_DOCUMENTS, type LaterKind } from './laterDocuments.ts';

const TEXT =
  'States parties should keep a register of hostels for seasonal workers and open it to inspectors.';
const EARLIER = 'CTOC/COP/WG.4/2011/7';

const parse = (text: string) => parseDocument(text, blocksOfText(text), { sessions: builtIn });
const earlierText = LATER_DOCUMENTS.recommendations(TEXT)
  .replaceAll('CTOC/COP/WG.4/2013/5', EARLIER)
  .replaceAll('20 November 2013', '20 October 2011')
  .replace('from 6 to 8 November 2013', 'from 10 to 12 October 2011');
const earlier = readingOf(parse(earlierText), earlierText, null);

/** What a later document makes of the recommendation, by its words alone. */
function later(kind: LaterKind, passage: string): string[] {
  const text = LATER_DOCUMENTS[kind](passage);
  const parsed = parse(text);
  const reading = readingOf(parsed, text, null);
  const graph = createGraph();
  graph.add(earlier);
  const quotes = readQuotes(parsed, reading, indexTexts([earlier, reading]));
  graph.add({ ...reading, evidence: [...reading.evidence, ...quotes] });
  const [own] = earlier.recommendations;
  const { later: fact, evidence } = graph.followUp(EARLIER, own?.at ?? '');
  return [fact, ...evidence.map(({ relation, certainty }) => `${relation}, ${certainty}`)];
}

test.each<[LaterKind, string, string[]]>([
  ['recommendations', TEXT, ['restated', 'restated, textual']],
  ['report', `The Chair read out an earlier text: “${TEXT}”`, ['mentioned', 'mentioned, textual']],
  ['paper', `An earlier report had said: ${TEXT} More was to come.`, ['mentioned', 'mentioned, textual']],
  ['recommendations', TEXT.replace('and open', 'and to open'), ['none found', 'same subject, inferred']],
  ['recommendations', TEXT.replace('should', 'should not'), ['none found', 'same subject, inferred']],
  [
    'recommendations',
    TEXT.replace('States parties', 'Member States'),
    ['none found', 'same subject, inferred'],
  ],
  ['report', `The Chair read out: “${TEXT.replace('should', 'should not')}”`, ['none found']],
  ['report', 'Speakers turned to hostels for seasonal workers.', ['none found']],
])('%s: %s', (kind, passage, expected) => {
  expect(later(kind, passage)).toEqual(expected);
});

test('an earlier text does not follow up a later one', () => {
  const text = LATER_DOCUMENTS.recommendations(TEXT);
  const graph = createGraph();
  const reading = readingOf(parse(text), text, null);
  graph.add(earlier);
  graph.add(reading);
  expect(graph.followUp(reading.work, '3')).toMatchObject({ later: 'not checked', evidence: [] });
});

test('a draft and its final are one text, whatever their numbers', () => {
  const draftText = earlierText
    .replace('Report on the meeting', 'Draft report on the meeting')
    .replace(
      '\n3. States',
      '\n3. States parties should keep a list of ports and of their opening hours in winter.\n\n4. States',
    );
  const draft = readingOf(parse(draftText), draftText, null);
  expect(draft).toMatchObject({ work: EARLIER, type: 'draft-report' });
  const resolution = LATER_DOCUMENTS.resolution(
    `Welcomes paragraph 3 of the report of the Working Group (${EARLIER});`,
  );
  const graph = createGraph();
  for (const reading of [draft, earlier, readingOf(parse(resolution), resolution, null)]) graph.add(reading);
  const verbs = (at: string) => graph.followUp(EARLIER, at, draft.copy).organ.map(({ verb }) => verb);
  expect(graph.copiesOf(EARLIER).map(({ type }) => type)).toEqual(['report', 'draft-report']);
  expect(verbs('4')).toEqual(['welcomes']);
  expect(verbs('3')).toEqual([]);
  expect(graph.followUp(EARLIER, '3').organ.length).toBe(1);
});
