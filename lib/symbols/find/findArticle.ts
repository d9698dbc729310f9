import { PARAGRAPHS } from '../grammar/patterns.ts';
import { anyWord } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readInstrument } from './readInstrument.ts';
import { readSubparagraph } from './readSubparagraph.ts';

const NUMBER = '\\d{1,3}(?![\\d/])(?: ?(?:bis|ter)\\b)?(?: ?\\((?:\\d{1,2}|[a-z]{1,3})\\)){0,3}';
const LETTER = '\\(?[a-z]{1,3}\\)';
const PART = `(?:,? (?:${anyWord('paragraph')}|${anyWord('subparagraph')}),? (?:${PARAGRAPHS}|${LETTER})(?: (?:and|et|y|и) ${LETTER})?){0,2}`;
const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:${anyWord('rule')}|(${anyWord('article')}))(?![a-zа-яё\\u0620-\\u064a]) ?`,
  'y',
);
const ITEM = new RegExp(`(${NUMBER}|premier(?= d))(${PART})`, 'y');
const NEXT = new RegExp(`,? ${anyWord('and')} |[,،] (?=\\d)|، | و(?=\\d)`, 'y');
const OF = new RegExp(`,? ?(?:${anyWord('of')} ?)?`, 'y');
const RULES = new RegExp(
  `(?:(?:the|du|de|del|el|le) )?(?:provisional )?(?:${anyWord('rulesOfProcedure')})`,
  'y',
);
const OF_RULES_BODY =
  /(?: (?:for|of|du|de|del)(?: the| la)? [A-ZÀ-Ý][A-Za-zÀ-ÿ]+(?: [A-ZÀ-Ý][a-zÀ-ÿ]+)?| Конференции| للمؤتمر)?/y;
/* "⏎⏎Article 7⏎⏎": the heading of an article of the text itself points at nothing. */
const IS_HEADING = /(?:^|\n)[#*_ ]*$/;
const LONGEST_MARKS = 12;

/** Articles of a treaty or law, or rules of procedure: "article 26, paragraphs 2 and 3, of the Organized Crime Convention". */
export function findArticle(text: string, at: number, from = at): Mention[] {
  const head = matchAt(HEAD, text, at);
  if (!head) return [];
  const mentions: Mention[] = [];
  for (let next = at + head[0].length; ; ) {
    const item = matchAt(ITEM, text, next);
    if (!item?.[1]) break;
    const provision = readProvision(item[1], item[2] ?? '');
    mentions.push({
      kind: 'article',
      start: mentions.length === 0 ? at : next,
      end: next + item[0].length,
      ...provision,
    });
    const and = matchAt(NEXT, text, next + item[0].length);
    if (!and || !matchAt(ITEM, text, next + item[0].length + and[0].length)) break;
    next += item[0].length + and[0].length;
  }
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last || isHeading(text, at, last.end)) return [];
  const sub = readSubparagraph(text, at, from);
  if (sub) {
    first.start = sub.start;
    first.pinpoint = [first.pinpoint, sub.item].filter(Boolean).join(' ');
  }
  return attachSource(text, mentions, last, head[1] === undefined);
}

function isHeading(text: string, start: number, end: number): boolean {
  return text[end] === '\n' && IS_HEADING.test(text.slice(Math.max(0, start - LONGEST_MARKS), start));
}

function attachSource(text: string, mentions: Mention[], last: Mention, isRule: boolean): Mention[] {
  const of = matchAt(OF, text, last.end);
  const source = last.end + (of?.[0].length ?? 0);
  const rules = matchAt(RULES, text, source);
  if (rules) {
    const end = source + rules[0].length;
    last.end = end + (matchAt(OF_RULES_BODY, text, end)?.[0].length ?? 0);
    return mentions.map((mention) => ({ ...mention, kind: 'rule', after: last.end }));
  }
  if (isRule) return [];
  const instrument = readInstrument(text, source);
  if (!instrument) return mentions;
  if (instrument.known) last.end = instrument.end;
  return mentions.map((mention) => ({ ...mention, instrument: instrument.name }));
}

/** "26" and ", paragraphs 2 and 3" give number "26" and pinpoint "(2), (3)"; "3", ", subparagraph (a)" gives "(a)". */
function readProvision(printed: string, part: string): Pick<Mention, 'number' | 'pinpoint'> {
  const number = printed === 'premier' ? '1' : (/^\d+(?: ?(?:bis|ter))?/.exec(printed)?.[0] ?? printed);
  if (part === '' && number === printed) return { number };
  const inline = printed === 'premier' ? '' : printed.slice(number.length).replace(/ /g, '');
  const parts = [...part.matchAll(/(\d{1,3})((?: ?\([a-z]{1,4}\))*)|(?<![a-z])\(?([a-z]{1,3})\)/g)].map(
    (found) =>
      found[3] === undefined ? `(${found[1]})${(found[2] ?? '').replace(/ ?\(/g, ' (')}` : `(${found[3]})`,
  );
  const nested = /,.*,/.test(part) && parts.length === 2;
  const pinpoint = [inline.replace(/\)\(/g, ') ('), nested ? parts.join(' ') : parts.join(', ')]
    .filter(Boolean)
    .join(' ');
  return pinpoint ? { number, pinpoint } : { number };
}
