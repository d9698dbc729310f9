import { WORDS } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { CHINESE_PARAGRAPHS } from './readChineseNumber.ts';

const PARAGRAPH = new RegExp(CHINESE_PARAGRAPHS, 'y');
const HERE = new RegExp(`(?:${WORDS.filter(({ language }) => language === 'zh')[0]?.here})的?$`);
const LOOK_BACK = 6;

/** A paragraph in Chinese, 下文第109段, 本报告第8段; what it belongs to stands before it. */
export function findChineseParagraph(text: string, at: number, from: number): Mention[] {
  const found = matchAt(PARAGRAPH, text, at);
  if (!found?.[1]) return [];
  const here = HERE.exec(text.slice(Math.max(from, at - LOOK_BACK), at));
  return [
    {
      kind: 'paragraph',
      start: at - (here?.[0].length ?? 0),
      end: at + found[0].length,
      pinpoint: found[1],
      of: here ? 'this' : 'unsaid',
    },
  ];
}
