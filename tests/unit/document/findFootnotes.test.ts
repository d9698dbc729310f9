import { expect, test } from 'vitest';
import { findFootnotes } from '../../../lib/document/findFootnotes.ts';

/** What it is about, the text, spans of superscript that the source knows, and each note as "mark: text < words before its marks". */
const CASES: [about: string, text: string, superscript: string[], notes: string[]][] = [
  [
    'marks in tags',
    'One<sup>1</sup> two<sup>2</sup>\n\n<sup>1</sup> First.\n\n<sup>2</sup> Second.',
    [],
    ['1: First. < One', '2: Second. < two'],
  ],
  ['superscript figures', 'One¹ two²\n\n¹ First.\n² Second.', [], ['1: First. < One', '2: Second. < two']],
  [
    'several marks at one place',
    'One⁸,⁹ more\n\n⁸ Eighth.\n⁹ Ninth.',
    [],
    ['8: Eighth. < One', '9: Ninth. < One'],
  ],
  ['Markdown', 'One[^4] more\n\n[^4]: Fourth.', [], ['4: Fourth. < One']],
  [
    'numbers that begin anew on each page',
    'One¹\n\n¹ First.\n\nTwo¹\n\n¹ Second.',
    [],
    ['1: First. < One', '1: Second. < Two'],
  ],
  ['a source that knows superscript', 'One1 more\n\n1 First.', ['1', '1'], ['1: First. < One']],
  ['a mark with two figures', 'One¹² more\n\n¹² Twelfth.', [], ['12: Twelfth. < One']],
  ['a power is no mark', 'ten m² wide\n\n³ Third.', [], ['3: Third. < ']],
  ['the end of an ordinal is no mark', 'the 1<sup>st</sup> day\n\n<sup>1</sup> First.', [], ['1: First. < ']],
  ['nothing', 'No notes at all.', [], []],
];

test.each(CASES)('%s', (_about, text, superscript, notes) => {
  let from = 0;
  const spans = superscript.map((mark) => {
    const start = text.indexOf(mark, from);
    from = start + mark.length;
    return { start, end: from };
  });
  const found = findFootnotes(text, spans).map(({ mark, note, marks }) => {
    const before = marks.map(({ start }) => /\S*$/.exec(text.slice(0, start))?.[0] ?? '');
    return `${mark}: ${text.slice(note.start, note.end).trim()} < ${before.join(' ')}`;
  });
  expect(found).toEqual(notes);
});

test('stays quick with many notes and marks', () => {
  const page = 'Word¹ word² word³\n\n¹ A.\n² B.\n³ C.\n\n';
  const places = findFootnotes(page.repeat(2_000), []);
  expect(places).toHaveLength(6_000);
  expect(places.every(({ marks }) => marks.length === 1)).toBe(true);
});
