import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PlaceQuestion } from '../../../components/notes/list/PlaceQuestion.tsx';
import type { NotePlace } from '../../../components/notes/NotePlace.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { makeNote } from './sampleBook.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);
const note = makeNote('one');
const placed: NotePlace = { is: 'placed', start: 120, isEdited: false, isFromDraft: false };

test.each<[string, NotePlace, string[]]>([
  ['as it was noted', placed, []],
  ['edited', { ...placed, isEdited: true }, ['confirm', 'putHere']],
  ['not there', { is: 'not-placed', why: 'missing' }, ['putHere']],
  ['changed', { is: 'not-placed', why: 'changed' }, ['putHere']],
  ['there more than once', { is: 'not-placed', why: 'ambiguous' }, ['putHere']],
])('of a passage that is %s, each way out is taken by the keyboard alone', async (_, place, ways) => {
  const done: string[] = [];
  const take = (way: string) => vi.fn((chosen) => void (chosen === note && done.push(way)));
  show(<PlaceQuestion note={note} place={place} t={t} confirm={take('confirm')} putHere={take('putHere')} />);
  for (const _way of ways) {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
  }
  expect(done).toEqual(ways.flatMap((way) => [way, way]));
});
