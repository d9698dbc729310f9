import { describe, expect, it } from 'vitest';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { createNoteSearch } from '../../../lib/notes/search/createNoteSearch.ts';
import { createWordIndex } from '../../../lib/notes/search/createWordIndex.ts';
import { matchNotes } from '../../../lib/notes/search/matchNotes.ts';
import { LANGUAGES } from '../../../scripts/bench/notes/LANGUAGES.ts';
import { manyNotes } from './manyNotes.ts';

const [FIRST] = manyNotes(1);
if (!FIRST) throw new Error('There is no note to begin with.');
const BLANK: Note = {
  ...FIRST,
  quote: '',
  comment: '',
  tags: [],
  source: { ...FIRST.source, symbol: null, title: '' },
};
const make = (id: string, over: Partial<Note>): Note => ({ ...BLANK, id, ...over });
const NOTES = [
  make('summary', { comment: 'Résumé du débat' }),
  make('witness', { quote: 'States should protect witnesses' }),
  make('witnessed', { comment: 'It was witnessed by many' }),
  make('tagged', { tags: ['technical assistance'] }),
  make('symbol', { source: { ...BLANK.source, symbol: 'CTOC/COP/WG.4/2099/6' } }),
  make('title', { source: { ...BLANK.source, title: 'Questionnaire on lanterns' } }),
  make('chinese', { quote: '会员国应考虑建立联络点' }),
  make('arabic', { quote: 'ينبغي للدول الأطراف' }),
  ...LANGUAGES.map(({ text }, at) => make(`language ${at}`, { comment: text })),
  make('figures', { comment: 'الفقرة ١٥' }),
];
const search = createNoteSearch(() => Promise.resolve());
for (const note of NOTES) search.set(note.id, note);

const find = (query: string) => matchNotes(NOTES, query, search.nearest).map(({ id }) => id);

describe('a search over notes', () => {
  it.each<[string, string[]]>([
    ['RESUME', ['summary']],
    ['resumé débat', ['summary']],
    ['débat résumé', ['summary']],
    ['witness', ['witness', 'witnessed']],
    // As typed it stands in one: the one like it is not meant.
    ['witnesses', ['witness']],
    ['witneses', ['witness', 'witnessed']],
    ['questionaire', ['title']],
    ['quesitonnaire lantern', ['title']],
    ['assistence', ['tagged']],
    ['ctoc/cop/wg.4/2099/6', ['symbol']],
    ['联络点', ['chinese']],
    ['الأطراف', ['arabic']],
    ['الاطراف', ['arabic']],
    ['الأطـــراف', ['arabic']],
    ['الفقره 15', ['figures']],
    ...LANGUAGES.map(({ right }, at): [string, string[]] => [right, [`language ${at}`]]),

    ['xyz', []],
    ['resume nothinglikeit', []],
  ])('%s', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it.each(LANGUAGES.map(({ wrong }, at) => [wrong, at] as const).filter(([, at]) => at !== 1))(
    'finds %s, typed wrong, in its language',
    (wrong, at) => {
      expect(find(wrong)).toContain(`language ${at}`);
    },
  );

  it('finds all for nothing typed', () => {
    expect(find('  ')).toEqual(NOTES.map(({ id }) => id));
  });
});

describe('the index', () => {
  const ask = (search: typeof index, word: string) => ['a', 'b'].filter(search.nearest(word));
  const index = createNoteSearch(() => Promise.resolve());

  it('follows what is written: another text, and a note that is gone', async () => {
    index.set('a', make('a', { comment: 'lanterns' }));
    await index.settle();
    expect(ask(index, 'lantrens')).toEqual(['a']);
    index.set('a', make('a', { comment: 'bridges' }));
    index.set('b', make('b', { comment: 'two bridges' }));
    expect(ask(index, 'lantrens')).toEqual([]);
    expect(ask(index, 'briges')).toEqual(['a', 'b']);
    index.set('a', null);
    expect(ask(index, 'briges')).toEqual(['b']);
    index.set('a', make('a', { comment: 'bridges', colour: 2 }));
    expect(ask(index, 'briges')).toEqual(['a', 'b']);
  });

  it('takes thousands of notes in slices, and gives way between them', async () => {
    let pauses = 0;
    const large = createNoteSearch(() => {
      pauses += 1;
      return new Promise((resolve) => setTimeout(resolve));
    });
    const notes = manyNotes(3000);
    for (const note of notes) large.set(note.id, note);
    const found = () => notes.filter(({ id }) => large.nearest('lanterms')(id)).length;
    expect(found()).toBe(0);
    await large.settle();
    expect(pauses).toBeGreaterThan(1);
    expect(found()).toBe(3000);
  });
});

describe('words like one', () => {
  const words = createWordIndex();
  words.set('one', 'the questionnaire on witnesses, witnessed in 1999 and 2000 by a few states');
  words.set('two', '会员国应考虑建立联络点 ينبغي للدول الأطراف');

  it.each<[string, string[]]>([
    ['questionaire', ['questionnaire']],
    ['qestio', ['questionnaire']],
    ['witneses', ['witnesses', 'witnessed']],
    ['wintesses', ['witnesses']],
    ['sattes', ['states']],
    // No figure for another, and nothing for what is too short to tell, or too far off.
    ['1998', []],
    ['fwe', []],
    ['الامراب', []],
    ['الأطرافة', ['الأطراف']],
  ])('%s', (word, found) => {
    expect(words.nearest(word)).toEqual(found);
  });
});
