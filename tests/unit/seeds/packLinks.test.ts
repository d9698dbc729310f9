import { expect, test } from 'vitest';
import { readBuiltInFiles } from './readBuiltInFiles.ts';

const { all } = readBuiltInFiles();
const names = {
  bodies: new Set(all.bodies.map(({ key }) => key)),
  sessions: new Set(all.sessions.map(({ canonical }) => canonical)),
  documents: new Set(all.documents.map(({ symbol }) => symbol)),
  resolutions: new Set(all.resolutions.map(({ canonical }) => canonical)),
};

test.each([
  ['body', 'body that established it', all.bodies.flatMap(({ parent }) => parent?.value ?? []), names.bodies],
  [
    'body',
    'resolution of its mandate',
    all.bodies.flatMap(({ mandates }) => mandates.map(({ value }) => value)),
    names.resolutions,
  ],
  ['session', 'body', all.sessions.map(({ body }) => body), names.bodies],
  ['session', 'report', all.sessions.flatMap(({ report }) => report?.value ?? []), names.documents],
  [
    'session',
    'provisional agenda',
    all.sessions.flatMap(({ provisionalAgenda }) => provisionalAgenda?.value ?? []),
    names.documents,
  ],
  [
    'agenda item',
    'document',
    all.sessions.flatMap(({ agenda }) =>
      agenda.flatMap(({ documents }) => documents.map(({ value }) => value)),
    ),
    names.documents,
  ],
  ['document', 'session', all.documents.flatMap(({ session }) => session?.value ?? []), names.sessions],
  ['resolution', 'session', all.resolutions.flatMap(({ session }) => session?.value ?? []), names.sessions],
  [
    'resolution',
    'document that holds it',
    all.resolutions.flatMap(({ containedIn }) => containedIn?.value.symbol ?? []),
    names.documents,
  ],
  [
    'instrument',
    'resolution that adopted it',
    all.instruments.flatMap(({ adoptedBy }) => adoptedBy?.value ?? []),
    names.resolutions,
  ],
  [
    'accession',
    'instrument',
    all.accessions.map(({ instrument }) => instrument),
    new Set(all.instruments.map(({ key }) => key)),
  ],
  [
    'accession',
    'session',
    all.accessions.flatMap(({ since, until }) => [since.value, until.value]),
    names.sessions,
  ],
  [
    'piece of evidence',
    'document that was read',
    all.evidence.map(({ document }) => document),
    new Set(all.readings.map(({ document }) => document)),
  ],
])('each %s leads to a known %s', (_, __, links, known) => {
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});

test('a session is named by its body and number, or by its first day where no number is known', () => {
  const expected = all.sessions.map(
    ({ body, ordinal, days }) => `${body} session ${ordinal?.value ?? days.value.start}`,
  );
  expect(all.sessions.map(({ canonical }) => canonical)).toEqual(expected);
});

test('a symbol that a body has is its key', () => {
  const wrong = all.bodies.filter(({ key, symbol, names }) => key !== (symbol?.value ?? names[0]?.value));
  expect(wrong).toEqual([]);
});

test('report, provisional agenda and the document itself name the same session', () => {
  const sessionOf = new Map(all.documents.map(({ symbol, session }) => [symbol, session?.value]));
  const wrong = all.sessions.flatMap(({ canonical, report, provisionalAgenda }) =>
    [report?.value, provisionalAgenda?.value].filter(
      (symbol) => symbol && sessionOf.get(symbol) !== canonical,
    ),
  );
  expect(wrong).toEqual([]);
});
