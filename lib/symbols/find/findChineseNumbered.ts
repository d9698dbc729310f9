import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { CHINESE_PARAGRAPHS } from './readChineseNumber.ts';
import { readDates } from './readDates.ts';

const NUMBER =
  '(?:E?S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z])?|\\d{1,4} ?(?:[A-Z] ?)?\\((?:(?:E?S-)?[IVXLC]+|\\d{4})\\)|[IVXLC]+/\\d{1,3}';
const ITEM = `(?:\\d{4}年\\d{1,2}月\\d{1,2}日(?:的|通过的)?)?第? ?(?:${NUMBER}) ?号?`;
const LIST = new RegExp(
  `${ITEM}(?:(?: ?[和及、与,，]|以及) ?${ITEM}){0,30} ?(决议|决定)(?:(附件[一二三四]?)?,?，?${CHINESE_PARAGRAPHS})?`,
  'y',
);
const ONE = new RegExp(`(\\d{4}年\\d{1,2}月\\d{1,2}日[^第\\d]{0,3})?(第? ?(${NUMBER}) ?号?)`, 'g');

/**
 * Chinese puts the number first: 第2/6号决定, 第64/293和第70/179号决议; a paragraph stands behind, 第64/293号决议第16段.
 * Empty where no resolution or decision follows.
 */
export function findChineseNumbered(text: string, at: number): Mention[] {
  const list = matchAt(LIST, text, at);
  if (!list) return [];
  const end = at + list[0].length;
  const kind = list[1] === '决定' ? 'decision' : 'resolution';
  const items = [...list[0].matchAll(ONE)];
  return items.map((item, index): Mention => {
    const days = item[1] ? readDates(item[1]) : null;
    const isLast = index === items.length - 1;
    const start = at + item.index + (item[1]?.length ?? 0);
    return {
      kind,
      start,
      end: isLast ? end : start + (item[2] ?? '').trimEnd().length,
      number: (item[3] ?? '').replace(/^(\d+) ?[A-Z]? ?\(/, '$1(').replace(/ /g, ''),
      before: index === 0 ? at : start,
      after: end,
      ...(days ? { dates: { start: days.start, end: days.end } } : {}),
      ...(isLast && list[3] ? paragraphsOf(kind, list[2], list[3]) : {}),
    };
  });
}

function paragraphsOf(kind: string, annex: string | undefined, printed: string): Partial<Mention> {
  const pinpoint = `${annex ? `${annex}, ` : ''}${printed}`;
  const decision = kind === 'decision' ? { decision: true } : {};
  return { kind: 'operative-paragraph', of: 'resolution', pinpoint, ...decision };
}
