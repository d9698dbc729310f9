import { formatDate } from '../formatDate.ts';
import { italic } from '../italic.ts';
import { joinParts } from '../joinParts.ts';
import { plain } from '../plain.ts';
import type { Cited, StyleRules } from '../StyleRules.ts';
import { signPlace } from '../signPlace.ts';
import { nameOrgan } from './nameOrgan.ts';

/**
 * Chicago, notes: the body, the title, the symbol, then place, publisher and date in brackets; a shortened note for what
 * was cited before, since the Manual advises against "ibid." (17th edition, 14.34).
 * Body, title, number, place and date are what Turabian asks for publications of international bodies (7th edition); their
 * order in a resolution ("Resolution 1731, title, date") was found in libraries' guides only.
 */
export const chicago: StyleRules = {
  full(cited) {
    const { work, act, pinpoint } = cited;
    const place = plain(signPlace(pinpoint, 'scholarly'));
    const day = formatDate(work.date, 'british');
    if (act) {
      const title = plain(work.title && `“${work.title},”`);
      const named = joinParts(title.length > 0 ? ', ' : '', plain(nameAct(cited)), title);
      const symbol = act.symbol ?? work.holding?.symbol ?? null;
      const rest = joinParts(', ', plain(symbol), plain(day), place);
      return joinParts(title.length > 0 ? ' ' : ', ', named, rest);
    }
    const published = [work.place && `${work.place}: `, 'United Nations', day && `, ${day}`].join('');
    const symbol = joinParts(' ', plain(work.symbol ?? work.url), plain(`(${published})`));
    return joinParts(', ', plain(work.author), italic(work.title), symbol, place);
  },
  again(cited) {
    const { work, pinpoint } = cited;
    const named = plain(cited.act ? nameAct(cited) : work.symbol);
    return joinParts(
      ', ',
      named.length > 0 ? named : italic(work.title ?? work.url),
      plain(signPlace(pinpoint, 'scholarly')),
    );
  },
};

function nameAct({ act }: Cited): string | null {
  if (!act) return null;
  const organ = nameOrgan(act);
  if (act.kind === 'presidential-statement') return `UN ${organ}, Presidential Statement ${act.number}`;
  const kind = act.kind === 'decision' ? 'Decision' : 'Resolution';
  return `${organ.includes('United Nations') ? '' : 'UN '}${organ}, ${kind} ${act.number}`;
}
