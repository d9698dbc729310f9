import { formatDate } from '../formatDate.ts';
import { joinParts } from '../joinParts.ts';
import { plain } from '../plain.ts';
import type { Cited, StyleRules } from '../StyleRules.ts';
import { signPlace } from '../signPlace.ts';
import { nameOrgan } from './nameOrgan.ts';
import { numberOf } from './numberOf.ts';
import { ORGAN_ABBREVIATIONS } from './ORGAN_ABBREVIATIONS.ts';

/**
 * OSCOLA (Citing International Law Sources, "UN documents"): author, 'title' (date) UN Doc symbol, place; no full stops
 * in abbreviations (the order, and "UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210", stand in OSCOLA 2006, part IV,
 * C.1; how a decision or presidential statement is named was not found in a public source); "ibid" for what was cited just before, "(n 1)" for what was cited earlier.
 */
export const oscola: StyleRules = {
  full(cited) {
    const { work, pinpoint } = cited;
    const day = formatDate(work.date, 'british');
    const symbol = cited.act ? (cited.act.symbol ?? work.holding?.symbol ?? null) : work.symbol;
    const body = [
      cited.act ? nameAct(cited) : nameWork(cited),
      day && `(${day})`,
      symbol ? `UN Doc ${symbol}` : cited.act ? null : work.url,
    ];
    return joinParts(', ', plain(body.filter(Boolean).join(' ')), plain(signPlace(pinpoint, 'oscola')));
  },
  again(cited, { note, isLast, isSamePlace }) {
    const { work, pinpoint } = cited;
    const place = isLast && isSamePlace ? '' : signPlace(pinpoint, 'oscola');
    const named = cited.act ? nameAct(cited) : (work.symbol ?? work.title ?? work.url);
    return joinParts(' ', plain(isLast ? 'ibid' : `${named} (n ${note})`), plain(place));
  },
};

function nameWork({ work }: Cited): string {
  return [work.author, work.title && `‘${work.title}’`].filter(Boolean).join(', ');
}

function nameAct({ act, work }: Cited): string | null {
  if (!act) return null;
  const number = numberOf(act, work);
  const organ = ORGAN_ABBREVIATIONS.oscola[act.body] ?? nameOrgan(act);
  return act.kind === 'presidential-statement'
    ? `${organ} Presidential Statement ${number}`
    : `${organ} ${act.kind === 'decision' ? 'Dec' : 'Res'} ${number}`;
}
