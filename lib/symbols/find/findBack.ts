import { anyWord, WORDS } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const SAME = WORDS.filter(({ language }) => language === 'en' || language === 'fr' || language === 'es')
  .map(({ same }) => same)
  .join('|');
const BEFORE = new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${SAME}) $`);
const NOUN = new RegExp(
  `(?:(${anyWord('resolution')})|(${anyWord('decision')})|(${anyWord('report')}))(?![a-zа-яё])`,
  'y',
);
const IBID = /[Ii]bid\.?(?:,? ?para(?:s|graph|graphs)?\.? ?(\d{1,4}(?:-\d{1,4})?))?/y;
const LOOK_BACK = 22;

/** Words that point back without a number: "the same decision", "that report", "ibid."; null where there are none. */
export function findBack(text: string, at: number): Mention | null {
  const ibid = matchAt(IBID, text, at);
  if (ibid) {
    const base: Mention = { kind: 'document-title', start: at, end: at + ibid[0].length, back: true };
    return ibid[1] ? { ...base, kind: 'paragraph', pinpoint: ibid[1], of: 'report' } : base;
  }
  const noun = matchAt(NOUN, text, at);
  const before = noun && BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  if (!noun || !before || /s$/.test(noun[0])) return null;
  const kind = noun[1] !== undefined ? 'resolution' : noun[2] !== undefined ? 'decision' : 'document-title';
  return { kind, start: at - before[0].length, end: at + noun[0].length, back: true };
}
