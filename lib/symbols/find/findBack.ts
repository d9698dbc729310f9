import { PARAGRAPHS, PART_OF_TEXT } from '../grammar/patterns.ts';
import { anyWord, WORDS } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const LATER = WORDS.filter(({ language }) => language !== 'zh');
const BEFORE = new RegExp(`(?<![A-Za-zÀ-ÿА-яё])(?:${LATER.map(({ same }) => same).join('|')}) $`);
const NOUN = new RegExp(
  `(?:(${anyWord('resolution')})|(${anyWord('decision')})|(${anyWord('report')}))(?![a-zа-яё\\u0620-\\u064a])`,
  'y',
);
const BEHIND = new RegExp(` (?:${LATER.flatMap(({ sameBehind }) => sameBehind || []).join('|')})`, 'y');
const CHINESE = /(?:同一|上述|该)(?:项|份)?(?:(决议)|(决定)|(报告))/y;
const IBID = new RegExp(
  `[Ii]bid\\.?(?:,? (${PART_OF_TEXT}))?(?:,? ?${anyWord('paragraph')} ?(${PARAGRAPHS}))?`,
  'y',
);
/* "Ibid., vol. 12", "Ibid., document A/…", "Ibid., Supplement No. 1": the same series, another document. */
const ANOTHER_OF_SERIES =
  /[,.]? ?\(?(?:vol|document|[Ss]uppl|No\.|[A-Z][a-z]+(?:-[a-z]+)? [Ss]ession|[A-Z]{1,6}\/)/y;
const LOOK_BACK = 28;
const PLURAL = /s$|^[А-Яа-яё]+(?:ях|ям|ями)$|ات$/;

/** Words that point back without a number: "the same decision", "that report", "ibid."; null where there are none. */
export function findBack(text: string, at: number): Mention | null {
  const chinese = matchAt(CHINESE, text, at);
  if (chinese) return { kind: kindOf(chinese), start: at, end: at + chinese[0].length, back: true };
  const ibid = matchAt(IBID, text, at);
  if (ibid) return readIbid(text, at, ibid);
  const noun = matchAt(NOUN, text, at);
  if (!noun || PLURAL.test(noun[0])) return null;
  const end = at + noun[0].length;
  const before = BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  if (before) return { kind: kindOf(noun), start: at - before[0].length, end, back: true };
  const behind = matchAt(BEHIND, text, end);
  return behind ? { kind: kindOf(noun), start: at, end: end + behind[0].length, back: true } : null;
}

function readIbid(text: string, at: number, found: RegExpExecArray): Mention | null {
  const end = at + found[0].length;
  const [, part, paragraphs] = found;
  if (!part && !paragraphs && matchAt(ANOTHER_OF_SERIES, text, end)) return null;
  const mention: Mention = { kind: 'document-title', start: at, end, back: true, ibid: true };
  if (!paragraphs) return mention;
  const pinpoint = part ? `${part}, ${paragraphs.trim()}` : paragraphs.trim();
  return { ...mention, kind: 'paragraph', pinpoint, of: 'report' };
}

function kindOf([, resolution, decision]: RegExpExecArray): Mention['kind'] {
  return resolution !== undefined ? 'resolution' : decision !== undefined ? 'decision' : 'document-title';
}
