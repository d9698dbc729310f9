import { formatDate } from '../formatDate.ts';
import { italic } from '../italic.ts';
import { joinParts } from '../joinParts.ts';
import { plain } from '../plain.ts';
import type { Cited, StyleRules } from '../StyleRules.ts';
import { signPlace } from '../signPlace.ts';
import { nameOrgan } from './nameOrgan.ts';

/**
 * APA (7th edition, 10.4, reports; 8.11, in-text citation): body. (date). Title (symbol, place). United Nations. Address.
 * The symbol stands where a report has its number ("Report No." in libraries' guides to 10.4); for resolutions no public
 * source was found. In the text: (body, year, place). A repeated citation is the one in the text.
 */
export const apa: StyleRules = {
  full(cited) {
    const { work, pinpoint } = cited;
    const author = authorOf(cited);
    const numbers = [symbolOf(cited), signPlace(pinpoint, 'scholarly')].filter(Boolean).join(', ');
    const title = work.title ? italic(work.title) : plain(cited.act ? titleOf(cited) : null);
    const named = joinParts(' ', title, plain(numbers && `(${numbers})`));
    const publisher = author === 'United Nations' ? null : 'United Nations';
    return joinParts(
      ' ',
      plain(`${author}.`),
      plain(`(${formatDate(work.date, 'apa') ?? 'n.d.'}).`),
      named.length > 0 ? [...named, ...plain('.')] : [],
      plain(publisher && `${publisher}.`),
      plain(work.url),
    );
  },
  inText(cited) {
    const year = cited.work.date?.slice(0, 4) ?? 'n.d.';
    return joinParts(
      ', ',
      plain(authorOf(cited)),
      plain(year),
      plain(signPlace(cited.pinpoint, 'scholarly')),
    );
  },
  again: (cited) => apa.inText?.(cited) ?? [],
};

function authorOf({ work, act }: Cited): string {
  return (act ? nameOrgan(act) : work.author) ?? 'United Nations';
}

function symbolOf({ work, act }: Cited): string | null {
  return act ? (act.symbol ?? work.holding?.symbol ?? null) : work.symbol;
}

function titleOf({ act }: Cited): string | null {
  return act && `${act.kind === 'decision' ? 'Decision' : 'Resolution'} ${act.number}`;
}
