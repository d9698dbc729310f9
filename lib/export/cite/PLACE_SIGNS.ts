import type { PinpointUnit } from './Pinpoint.ts';

type Signs = Record<PinpointUnit, { one: string; several: string }>;

const same = (words: string) => ({ one: words, several: words });

/** How the styles of English-speaking lawyers and scholars sign a place; `$1` is the label. */
export const PLACE_SIGNS: Record<'oscola' | 'bluebook' | 'scholarly', Signs> = {
  oscola: {
    annex: { one: 'annex $1', several: 'annexes $1' },
    chapter: same('ch $1'),
    section: same('s $1'),
    page: same('$1'),
    paragraph: { one: 'para $1', several: 'paras $1' },
    other: same('$1'),
  },
  bluebook: {
    annex: { one: 'annex $1', several: 'annexes $1' },
    chapter: same('ch. $1'),
    section: same('§ $1'),
    page: same('at $1'),
    paragraph: { one: '¶ $1', several: '¶¶ $1' },
    other: same('$1'),
  },
  scholarly: {
    annex: { one: 'annex $1', several: 'annexes $1' },
    chapter: same('chap. $1'),
    section: same('sec. $1'),
    page: { one: 'p. $1', several: 'pp. $1' },
    paragraph: { one: 'para. $1', several: 'paras. $1' },
    other: same('$1'),
  },
};
