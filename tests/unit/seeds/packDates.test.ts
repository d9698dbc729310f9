import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBuiltInFiles } from './readBuiltInFiles.ts';

const { all } = readBuiltInFiles();

test('sessions end on the day that they start, or within four weeks', () => {
  const lengths = all.sessions.map(({ canonical, days: { value } }) => ({
    canonical,
    days: (Date.parse(value.end) - Date.parse(value.start)) / 86_400_000,
  }));
  expect(lengths.filter(({ days }) => !(days >= 0 && days < 28))).toEqual([]);
});

test('of two sessions of a body, the one with the higher number is later', () => {
  for (const sessions of Map.groupBy(all.sessions, ({ body }) => body).values()) {
    const numbered = sessions.filter(({ ordinal }) => ordinal);
    const byNumber = numbered.toSorted((a, b) => (a.ordinal?.value ?? 0) - (b.ordinal?.value ?? 0));
    const byDate = numbered.toSorted((a, b) => a.days.value.start.localeCompare(b.days.value.start));
    expect(byNumber.map(({ canonical }) => canonical)).toEqual(byDate.map(({ canonical }) => canonical));
  }
});

test('a resolution is dated within the days of its session', () => {
  const days = new Map(all.sessions.map((session) => [session.canonical, session.days.value]));
  const dated = all.resolutions.filter(({ date, session }) => date && session);
  expect(dated.length).toBeGreaterThan(0);
  const outside = dated.filter(({ date, session }) => {
    const of = days.get(session?.value ?? '');
    return !of || !date || date.value < of.start || date.value > of.end;
  });
  expect(outside).toEqual([]);
});

test('the number of a Conference resolution begins with its session', () => {
  const wrong = all.resolutions.filter(({ canonical, session }) => {
    const number = / (\d+)\//.exec(canonical)?.[1];
    return session && number !== undefined && !session.value.endsWith(` session ${number}`);
  });
  expect(wrong).toEqual([]);
});

const FACTS = new URL('../../../../shared/facts/bodies-and-sessions.json', import.meta.url);

if (existsSync(FACTS)) {
  test('the days and numbers are those of the list of facts', () => {
    const { sessions } = JSON.parse(readFileSync(FACTS, 'utf8')) as {
      sessions: { ordinal: number | null; dates: string[] }[];
    };
    const ours = new Set(
      all.sessions.map(
        ({ ordinal, days }) => `${ordinal?.value ?? null} ${days.value.start} ${days.value.end}`,
      ),
    );
    expect(sessions.filter(({ ordinal, dates }) => !ours.has(`${ordinal} ${dates.join(' ')}`))).toEqual([]);
  });
} else {
  console.info('No list of facts beside the checkout: the pack is not compared with it.');
}
