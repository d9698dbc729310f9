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
    // What has no title is described in square brackets (9.22).
    const described = title.length > 0 ? `(${numbers})` : `[${numbers}]`;
    const named = joinParts(' ', title, plain(numbers && described));
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
  if (!act) return work.symbol;
  if (act.symbol !== null) return act.symbol;
  // Without a symbol of its own it is known by its number, which a title does not tell.
  return [work.title && titleOf({ act }), work.holding?.symbol].filter(Boolean).join(', ') || null;
}

const KINDS = {
  resolution: 'Resolution',
  decision: 'Decision',
  'presidential-statement': 'Presidential Statement',
} as const;

function titleOf({ act }: Pick<Cited, 'act'>): string | null {
  return act && `${KINDS[act.kind]} ${act.number}`;
}
