import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/anchoring/describeSpan.ts';
import { locate } from '../../../lib/anchoring/locate.ts';

/** What stands around each passage. */
const BEFORE = 'The meeting was opened by the host. It heard a statement on the harbour and its lights.\n\n';
const AFTER = '\n\nThe list of speakers was then closed. A film about lighthouses was shown in the evening.';

const CASES: [why: string, before: string, after: string, how: string][] = [
  ['the same', 'Ships are to be counted in each port.', 'Ships are to be counted in each port.', 'exact'],
  ['a word', 'Ships are to be counted in each port.', 'Ships are to be counted in every port.', 'edited'],
  [
    'a typing mistake',
    'Ships are to be counted in each port.',
    'Ships are to be cuonted in each port.',
    'edited',
  ],
  [
    'punctuation by a number',
    'By 2012, ships are to be counted.',
    'By 2012 ships are to be counted.',
    'edited',
  ],
  [
    'a word beside a number',
    'Until 2012 ships are counted there.',
    'Up to 2012 ships are counted there.',
    'edited',
  ],
  ['a digit', 'By 2012, ships are to be counted.', 'By 2013, ships are to be counted.', 'changed'],
  ['a digit more', 'Some 12 ships are to be counted.', 'Some 120 ships are to be counted.', 'changed'],
  [
    'a space between digits',
    'Some 12 ships are to be counted.',
    'Some 1 2 ships are to be counted.',
    'changed',
  ],
  [
    'an Arabic digit',
    'يجب عد ٢٤ سفينة في كل ميناء من الموانئ',
    'يجب عد ٢٥ سفينة في كل ميناء من الموانئ',
    'changed',
  ],
  [
    'a Roman number',
    'See annex II on the counting of ships.',
    'See annex IV on the counting of ships.',
    'changed',
  ],
  [
    'a letter of a sub-item',
    '(a) Ships are to be counted in port.',
    '(b) Ships are to be counted in port.',
    'changed',
  ],
  ['a symbol', 'See X/PORT/2012/L.1 on counting ships.', 'See X/PORT/2012/R.1 on counting ships.', 'changed'],
  [
    'a symbol more',
    'See the paper on the counting of ships.',
    'See the paper X/PORT/7 on the counting of ships.',
    'changed',
  ],
  [
    'a negation',
    'Ships are to be counted in each port.',
    'Ships are not to be counted in each port.',
    'changed',
  ],
  ['a negation less', 'Ships need never be counted in port.', 'Ships need be counted in port.', 'changed'],
  [
    'a negation by a space',
    'It is notable how ships are counted.',
    'It is not able how ships are counted.',
    'changed',
  ],
  ['a space', 'Lighthouse keepers are to count ships.', 'Light house keepers are to count ships.', 'edited'],
  [
    'an addressee',
    'Member States count ships in each port.',
    'States parties count ships in each port.',
    'changed',
  ],
  [
    'the case of an addressee',
    'States parties count ships in port.',
    'States Parties count ships in port.',
    'edited',
  ],
  [
    'an ordinal',
    'At its second session it counts ships.',
    'At its fourth session it counts ships.',
    'changed',
  ],
  [
    'a month',
    'In March, ships are counted in each port.',
    'In April, ships are counted in each port.',
    'changed',
  ],
  [
    'a French negation',
    'Les navires sont comptés dans le port.',
    'Les navires ne sont pas comptés dans le port.',
    'changed',
  ],
  [
    'a French addressee',
    'La Conférence compte tous les navires au port.',
    'Le Secrétariat compte tous les navires au port.',
    'changed',
  ],
  [
    'a Spanish negation',
    'Los barcos se cuentan en cada puerto.',
    'Los barcos no se cuentan en cada puerto.',
    'changed',
  ],
  [
    'a Spanish addressee',
    'Los Estados partes cuentan los barcos en puerto.',
    'Los gobiernos cuentan los barcos en puerto.',
    'changed',
  ],
  [
    'a Russian negation',
    'Суда должны учитываться в каждом порту.',
    'Суда не должны учитываться в каждом порту.',
    'changed',
  ],
  [
    'a Russian addressee',
    'Секретариат учитывает суда в каждом порту города.',
    'Комитет учитывает суда в каждом порту города.',
    'changed',
  ],
  [
    'an Arabic negation',
    'يجب عد السفن في كل ميناء من الموانئ',
    'يجب عد السفن في كل ميناء لا في الموانئ',
    'changed',
  ],
  [
    'an Arabic addressee',
    'على الدول الأطراف أن تعد السفن في كل ميناء وفي كل مرسى',
    'على الدول الأعضاء أن تعد السفن في كل ميناء وفي كل مرسى',
    'changed',
  ],
  [
    'a Chinese negation',
    '各港口应当清点所有进港的船只数目。',
    '各港口不应当清点所有进港的船只数目。',
    'changed',
  ],
  [
    'a Chinese addressee',
    '缔约国应当清点所有进港的船只的数目。',
    '会员国应当清点所有进港的船只的数目。',
    'changed',
  ],
  ['spaces in Chinese', '港口应当清点12艘进港的船只。', '港口应当清点 12 艘进港的船只。', 'exact'],
  [
    'more than a quarter',
    'Ships are to be counted in each port.',
    'Boats will soon be numbered at all quays.',
    'changed',
  ],
];

describe('a note whose passage is edited', () => {
  it.each(CASES)('%s: "%s" to "%s": %s', (_, before, after, how) => {
    const start = BEFORE.length;
    const page = { text: BEFORE + before + AFTER };
    const selectors = describeSpan(page, { start, end: start + before.length });
    const located = locate({ text: BEFORE + after + AFTER }, selectors);
    expect(located).toEqual(
      how === 'changed' ? { orphan: how } : { span: { start, end: start + after.length }, how },
    );
  });
});
