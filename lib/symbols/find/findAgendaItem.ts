import { anyWord } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const NUMBER = '\\d{1,3}(?: ?\\([a-z]{1,3}\\))?(?![\\d/])';
const AND = `(?:,? ${anyWord('and')} |, ?)`;
const NUMBERS = `(${NUMBER}(?:${AND}${NUMBER}){0,8})`;
const AGENDA_ITEM = new RegExp(`(?<![A-Za-z])[Aa]genda (?:sub-?)?items? ${NUMBERS}`, 'y');
const ITEM_OF_AGENDA = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])${anyWord('agendaItem')} ${NUMBERS} (?:${anyWord('of')} ?|on the |l['’])?(?:the |la |l['’]|el )?${anyWord('agenda')}`,
  'y',
);
const CHINESE = /(?:临时)?议程项目 ?(\d{1,3}(?: ?\([a-z]{1,3}\))?)/y;
const ONE = new RegExp(NUMBER, 'g');

/**
 * Agenda items named with the agenda: "agenda item 5", "Items 2 and 3 of the provisional agenda"; a bare "item 6" is none.
 * Of several, the first has the words before the numbers, the last those behind.
 */
export function findAgendaItem(text: string, at: number): Mention[] {
  for (const pattern of [ITEM_OF_AGENDA, AGENDA_ITEM, CHINESE]) {
    const found = matchAt(pattern, text, at);
    if (!found?.[1]) continue;
    const numbers = [...found[1].matchAll(ONE)];
    const end = at + found[0].length;
    const first = at + found[0].indexOf(found[1]);
    return numbers.map((number, index) => ({
      kind: 'agenda-item',
      start: index === 0 ? at : first + number.index,
      end: index === numbers.length - 1 ? end : first + number.index + number[0].length,
      number: number[0].replace(/(\d) ?\(/, '$1 ('),
      after: end,
    }));
  }
  return [];
}
