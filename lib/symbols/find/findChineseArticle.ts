import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { CHINESE_NUMBER, readChineseNumber } from './readChineseNumber.ts';
import { readInstrument } from './readInstrument.ts';

const ONE = `第 ?(${CHINESE_NUMBER}) ?条(?:之[一二三])?(?:第? ?(${CHINESE_NUMBER}) ?款)?(?:\\(?([a-z]{1,2}|[一二三四五六七八九十])\\)? ?项)?`;
const ARTICLE = new RegExp(ONE, 'y');
const NEXT = /[、,和及与]/y;
const RULES = /议事规则》?$/;
const LOOK_BACK = 40;

/** Articles in Chinese, whose treaty stands before them: 《有组织犯罪公约》第三十二条第3款; a list shares it. */
export function findChineseArticle(text: string, at: number): Mention[] {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const instrument = readInstrument(before, 0, true);
  const mentions: Mention[] = [];
  for (let next = at; ; ) {
    const found = matchAt(ARTICLE, text, next);
    if (!found) return mentions;
    const end = next + found[0].length;
    const items = [found[2] && String(readChineseNumber(found[2])), found[3]].filter(Boolean);
    mentions.push({
      kind: RULES.test(before) ? 'rule' : 'article',
      start: next,
      end,
      number: String(readChineseNumber(found[1] ?? '')),
      ...(items.length > 0 ? { pinpoint: items.map((item) => `(${item})`).join(' ') } : {}),
      ...(instrument ? { instrument: instrument.name } : {}),
    });
    const joint = matchAt(NEXT, text, end);
    if (!joint) return mentions;
    next = end + joint[0].length;
  }
}
