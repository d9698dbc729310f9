import type { CitationPart } from '../CitationPart.ts';
import { formatDate } from '../formatDate.ts';
import { italic } from '../italic.ts';
import { joinParts } from '../joinParts.ts';
import { plain } from '../plain.ts';
import type { Cited, StyleRules } from '../StyleRules.ts';
import { signPlace } from '../signPlace.ts';
import { nameMeeting } from './nameMeeting.ts';
import { nameOrgan } from './nameOrgan.ts';
import { numberOf } from './numberOf.ts';
import { ORGAN_ABBREVIATIONS } from './ORGAN_ABBREVIATIONS.ts';

/**
 * The Bluebook (rule 21.7 in recent editions, United Nations sources: 21.7.2 resolutions, 21.7.3 reports; rule 4 for what was cited before): author, title, place, U.N. Doc.
 * symbol and the date in brackets; the order of the parts of a report is that of law libraries' guides to 21.7.3 (body,
 * title, symbol, date), the place of a pinpoint before the symbol was not found in a public source; "Id." for what was cited just before, "supra note 1" for what was cited earlier.
 */
export const bluebook: StyleRules = {
  full(cited) {
    const { work, pinpoint } = cited;
    const day = formatDate(work.date, 'bluebook');
    const place = plain(signPlace(pinpoint, 'bluebook'));
    const named = nameSource(cited);
    const source = plain([named, day && `(${day})`].filter(Boolean).join(' '));
    if (cited.act) {
      const act = joinParts(', ', plain(nameAct(cited)), place);
      // A date alone belongs to what stands before it.
      return joinParts(named === null ? ' ' : ', ', act, source);
    }
    const meeting = nameMeeting(work.symbol);
    if (meeting !== null)
      return joinParts(
        ', ',
        plain([meeting, signPlace(pinpoint, 'bluebook')].filter(Boolean).join(' ')),
        source,
      );
    return joinParts(', ', plain(work.author), italic(work.title), place, source);
  },
  again(cited, { note, isLast, isSamePlace }): CitationPart[] {
    const place = signPlace(cited.pinpoint, 'bluebook');
    if (isLast) return joinParts(' ', italic('Id.'), plain(isSamePlace ? '' : place));
    const named = cited.act ? nameAct(cited) : (nameSource(cited) ?? cited.work.title);
    return joinParts(', ', plain(named), [...italic('supra'), ...plain(` note ${note}`)], plain(place));
  },
};

function nameSource({ act, work }: Cited): string | null {
  const symbol = act ? (act.symbol ?? work.holding?.symbol ?? null) : work.symbol;
  return symbol === null ? (act ? null : work.url) : `U.N. Doc. ${symbol}`;
}

function nameAct({ act, work }: Cited): string | null {
  if (!act) return null;
  const number = numberOf(act, work);
  const organ = ORGAN_ABBREVIATIONS.bluebook[act.body] ?? nameOrgan(act);
  if (act.kind === 'presidential-statement') return `${organ} Presidential Statement ${number}`;
  return `${organ} ${act.kind === 'decision' ? 'Dec.' : 'Res.'} ${number}`;
}
