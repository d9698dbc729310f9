import { expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Correction } from '../../../lib/document/corrections/Correction.ts';
import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { runThrough } from '../../../lib/symbols/runThrough.ts';

const TEXT = `CTOC/COP/WG.4/2031/6
Distr.: General
3 February 2031

Report on the meeting of the Working Group on Trafficking in Persons held in Vienna on 30 and 31 January 2031

II. Recommendations adopted by the Working Group

8. States parties should, further to the lamps of 2009,<sup>4</sup> count and
name each harbour. They should also paint²  the gates.

<sup>4</sup> CTOC/COP/WG.4/2030/2, para. 17.

9. The Secretariat should:

(a) Buy oil⁵ for each gate;

(b) Sell what is left.
`;

function read(corrections: Correction[] = []) {
  const named = corrections.map((correction, at) => ({ id: String(at), correction }));
  const parsed = runThrough(parseCorrected(TEXT, blocksOfText(TEXT), { sessions: null }, named));
  return outlineOf(parsed, TEXT);
}

const WHOLE =
  'States parties should, further to the lamps of 2009, count and name each harbour. They should also paint the gates.';

it.each([
  ['8', null, WHOLE],
  ['9', '(a)', 'Buy oil for each gate;'],
  ['9', '(b)', 'Sell what is left.'],
])('paragraph %s %s is quoted without its number and the marks of notes', (paragraph, item, words) => {
  const found = read().recommendations.find((one) => one.paragraph === paragraph && one.item === item);
  expect(found?.words).toBe(words);
});

it('a paragraph with sub-items is quoted with their labels', () => {
  expect(read().paragraphs.find(({ number }) => number === '9')?.words).toBe(
    'The Secretariat should: (a) Buy oil for each gate; (b) Sell what is left.',
  );
});

it('what the reader split off is quoted from where it begins, likewise', () => {
  const whole = read().recommendations[0];
  const passage = { paragraph: '8', item: null, hash: whole?.hash ?? '', words: '' };
  const words = read([{ kind: 'split', passage, at: 'They should also' }]).recommendations.map(
    (one) => one.words,
  );
  expect(words.slice(0, 2)).toEqual([
    'States parties should, further to the lamps of 2009, count and name each harbour.',
    'They should also paint the gates.',
  ]);
});
