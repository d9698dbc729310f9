import { describe, expect, test } from 'vitest';
import type { Card } from '../../../lib/knowledge/Card.ts';
import { describeReference } from '../../../lib/knowledge/describeReference.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';
import { builtIn } from './builtIn.ts';
import { reference } from './reference.ts';

const WG = 'CTOC/COP/WG.4';
const describeIt = (set: Partial<Reference>) =>
  describeReference(reference(set), { language: 'fr' }, builtIn);

describe('which card a reference gets', () => {
  test.each<[Reference['kind'], string | null, Card['card']]>([
    ['symbol', `${WG}/2010/6`, 'document'],
    ['paragraph', `${WG}/2009/2`, 'document'],
    ['document-title', `${WG}/2009/2`, 'document'],
    ['symbol', 'A/71/119', 'document'],
    ['symbol', 'A/RES/64/293', 'resolution'],
    ['symbol', 'A/RES/64/293/Corr.1', 'document'],
    ['symbol', 'S/PRST/2015/7', 'resolution'],
    ['operative-paragraph', 'A/RES/64/293', 'resolution'],
    ['decision', 'CTOC/COP decision 4/4', 'resolution'],
    ['resolution', 'UNEP/CBD/COP decision XI/32', 'resolution'],
    ['session', `${WG} session 2`, 'session'],
    ['session', 'CTOC/COP session 3', 'plain'],
    ['session', 'A session 64', 'plain'],
    ['article', 'UNTOC art. 32 (3)', 'article'],
    ['article', 'Unheard-of Treaty art. 3', 'plain'],
    ['agenda-item', `${WG} session 2 item 5`, 'agenda-item'],
    ['agenda-item', 'CTOC/COP session 3 item 2 (a)', 'agenda-item'],
    ['rule', 'CTOC/COP rule 2', 'plain'],
    ['treaty-series', 'vol. 2225, No. 39574', 'plain'],
    ['sales-number', 'E.09.V.11', 'plain'],
    ['job-number', 'V.10-50502', 'plain'],
    ['paragraph', null, 'plain'],
  ])('%s %s: %s', (kind, canonical, card) => {
    expect(describeIt({ kind, canonical }).card).toBe(card);
  });
});

test('a known document: session, neighbours, the others of the session', () => {
  const card = describeIt({ canonical: `${WG}/2010/6`, pinpoint: '15' });
  expect(card).toMatchObject({
    known: true,
    type: 'report',
    date: '2010-02-17',
    body: WG,
    bodyName: 'Working Group on Trafficking in Persons',
    session: { ordinal: 2, start: '2010-01-27', end: '2010-01-29', place: 'Vienna' },
    previousSession: { ordinal: 1 },
    nextSession: { ordinal: 3 },
    citation: `${WG}/2010/6, para. 15`,
    doubts: [],
  });
  const others =
    card.card === 'document' ? card.sameSession.map(({ symbol, agendaItem }) => [symbol, agendaItem]) : [];
  expect(others).toContainEqual([`${WG}/2010/4`, '5']);
  expect(others).not.toContainEqual([`${WG}/2010/6`, null]);
});

test('a document that is only probably the report is not called one', () => {
  const card = describeIt({ canonical: `${WG}/2010/7` });
  expect(card).toMatchObject({
    known: true,
    type: null,
    session: { ordinal: 3 },
    doubts: ['cited-for-its-content'],
  });
  expect(describeIt({ kind: 'session', canonical: `${WG} session 3` })).toMatchObject({
    report: null,
    documents: [{ symbol: `${WG}/2010/7`, type: null }],
    doubts: expect.arrayContaining(['cited-for-its-content']),
  });
});

test('a document that no pack knows is told by its symbol; only the name of its body has a source', () => {
  expect(describeIt({ canonical: 'CTOC/COP/WG.7/2012/CRP.1/Add.1' })).toMatchObject({
    known: false,
    sources: [
      { document: `${WG}/2010/1`, place: 'masthead' },
      { document: expect.stringMatching(/^Proposed areas/), place: 'masthead' },
    ],
    type: 'addendum',
    title: null,
    body: 'CTOC/COP',
    yearOrSession: '2012',
    distribution: 'conference-room',
    parent: 'CTOC/COP/WG.7/2012/CRP.1',
    session: null,
  });
  expect(describeIt({ canonical: 'A/71/119' })).toMatchObject({
    known: false,
    sources: [],
    bodyName: 'General Assembly',
  });
});

test('a resolution without a symbol is read in the document that holds it', () => {
  const card = describeIt({ kind: 'resolution', canonical: 'CTOC/COP resolution 5/2' });
  expect(card).toMatchObject({
    known: true,
    number: '5/2',
    session: { ordinal: 5 },
    containedIn: { symbol: 'CTOC/COP/2010/17' },
  });
  expect(card.card === 'resolution' && card.links[2]?.href).toBe('https://docs.un.org/en/CTOC/COP/2010/17');
});

test('a resolution that no pack knows has its number, and no link that nobody vouches for', () => {
  const card = describeIt({ kind: 'resolution', canonical: 'CAC/COSP resolution 4/4' });
  expect(card).toMatchObject({
    known: false,
    number: '4/4',
    title: null,
    date: null,
    session: null,
    links: [],
  });
});

test('an article: full name, day of adoption, and the resolution in the language of the document', () => {
  expect(describeIt({ kind: 'article', canonical: 'TIP Protocol art. 6 (2)' })).toMatchObject({
    instrument: expect.stringMatching(/^Protocol to Prevent, Suppress and Punish/),
    shortName: 'Trafficking in Persons Protocol',
    provision: 'art. 6 (2)',
    adopted: '2000-11-15',
    links: [{ label: 'A/RES/55/25', href: 'https://docs.un.org/fr/A/RES/55/25' }],
  });
});

test('an agenda item: title, session and documents', () => {
  expect(describeIt({ kind: 'agenda-item', canonical: `${WG} session 2 item 5` })).toMatchObject({
    item: '5',
    title: expect.stringMatching(/^Non-punishment/),
    session: { ordinal: 2 },
    documents: [{ symbol: `${WG}/2010/4` }],
  });
});

test('a session: report, documents and agenda; a number that was counted is marked', () => {
  const second = describeIt({ kind: 'session', canonical: `${WG} session 2` });
  expect(second).toMatchObject({ report: { symbol: `${WG}/2010/6` }, doubts: [] });
  expect(second.card === 'session' && second.agenda.map(({ item }) => item)).toEqual([
    '1',
    '1 (a)',
    '1 (b)',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ]);
  expect(describeIt({ kind: 'session', canonical: `${WG} session 5` }).doubts).toEqual(['ordinal-by-count']);
});

test('a number that was counted is held back where the card is about another session', () => {
  expect(describeIt({ kind: 'session', canonical: `${WG} session 4` })).toMatchObject({
    nextSession: { canonical: `${WG} session 5`, ordinal: null, start: '2013-11-06' },
    doubts: ['printed-below-item'],
  });
  expect(describeIt({ canonical: `${WG}/2017/2` })).toMatchObject({
    session: { ordinal: 7 },
    previousSession: { ordinal: null, start: '2015-11-16' },
    nextSession: { ordinal: null, start: '2018-07-02' },
    doubts: ['reported-elsewhere'],
  });
});

test('several candidates stand beside each other, each with its reason', () => {
  const card = describeIt({
    kind: 'resolution',
    status: 'ambiguous',
    reason: 'several-bodies',
    candidates: [
      { canonical: 'CTOC/COP decision 4/4', reason: 'body-just-mentioned' },
      { canonical: 'CAC/COSP resolution 4/4', reason: 'body-unknown' },
      { canonical: `${WG}/2009/2`, reason: 'report-of-year' },
      { canonical: `${WG} session 3`, reason: 'report-of-year' },
    ],
  });
  const rows =
    card.card === 'ambiguous'
      ? card.candidates.map(({ title, bodyName, links }) => [title, bodyName?.slice(0, 17), links.length])
      : [];
  expect(rows).toEqual([
    ['Trafficking in human beings', 'Conference of the', 0],
    [null, 'Conference of the', 0],
    [expect.stringMatching(/^Report on the meeting/), 'Working Group on ', 6],
    [null, 'Working Group on ', 0],
  ]);
});
