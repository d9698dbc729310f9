import type { Span } from '../../symbols/Span.ts';
import type { Heading } from '../Heading.ts';
import { numberOfAct } from './numberOfAct.ts';

const TITLE = /^((?:E?S-)?\d{1,4}\/\d{1,4}|\d{3,4} \([IVXLC]+\))\.\s/;

/**
 * Where the act of a symbol stands in a text: on the pages of a volume, its neighbours are printed before and behind it.
 * From its title to the next one's; the whole text where no other act is told by a title of its own.
 */
export function spanOfAct(symbol: string | null, headings: readonly Heading[], length: number): Span {
  const number = numberOfAct(symbol);
  const titles = number === null ? [] : headings.filter(({ title }) => TITLE.test(title));
  const own = titles.findIndex(({ title }) => TITLE.exec(title)?.[1] === number);
  const next = titles[own + 1];
  return { start: titles[own]?.start ?? 0, end: next?.start ?? length };
}
