import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const NUMBER = '(?:E?S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z])?|\\d{1,4} ?(?:[A-Z] )?\\((?:[IVXLC]+|\\d{4})\\)';
const ITEM = `第? ?(${NUMBER}) ?号?`;
const LIST = new RegExp(`${ITEM}(?: ?[和及、与,] ?${ITEM}){0,12} ?(决议|决定)`, 'y');
const ONE = new RegExp(ITEM, 'g');

/** Chinese puts the number first: 第2/6号决定, 第64/293和第70/179号决议. Empty where no resolution or decision follows. */
export function findChineseNumbered(text: string, at: number): Mention[] {
  const list = matchAt(LIST, text, at);
  if (!list) return [];
  const kind = list[0].endsWith('决定') ? 'decision' : 'resolution';
  const end = at + list[0].length;
  const items = [...list[0].matchAll(ONE)];
  return items.map((item, index) => ({
    kind,
    start: at + item.index,
    end: index === items.length - 1 ? end : at + item.index + item[0].trimEnd().length,
    number: (item[1] ?? '').replace(/^(\d+) ?[A-Z]? ?\(/, '$1(').replace(/ /g, ''),
    before: at,
    after: end,
  }));
}
