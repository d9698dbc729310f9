import { anyWord } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const NUMBER = '(\\d{1,3}) ?(\\([a-z]{1,3}\\))?(?![\\d/])';
const AGENDA_ITEM = new RegExp(`(?<![A-Za-z])[Aa]genda items? ${NUMBER}`, 'y');
const ITEM_OF_AGENDA = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])${anyWord('agendaItem')} ${NUMBER} (?:(?:of|on|de|du|del|من) ?(?:the |la |l['’]|el )?|l['’])?${anyWord('agenda')}`,
  'y',
);
const CHINESE = /(?:临时)?议程项目 ?(\d{1,3}) ?(\([a-z]{1,3}\))?/y;

/** An agenda item named with the agenda: "agenda item 5", "Item 6 of the provisional agenda"; a bare "item 6" is none. */
export function findAgendaItem(text: string, at: number): Mention | null {
  for (const pattern of [ITEM_OF_AGENDA, AGENDA_ITEM, CHINESE]) {
    const found = matchAt(pattern, text, at);
    if (found?.[1]) {
      const number = found[2] ? `${found[1]} ${found[2]}` : found[1];
      return { kind: 'agenda-item', start: at, end: at + found[0].length, number };
    }
  }
  return null;
}
