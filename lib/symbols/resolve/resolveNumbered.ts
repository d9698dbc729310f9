import type { Mention, PrintedDates } from '../find/Mention.ts';
import { BODIES } from '../grammar/bodies.ts';
import type { ReasonCode } from '../ReasonCode.ts';
import { bodiesOfSeries } from './bodiesOfSeries.ts';
import { fitsBody } from './fitsBody.ts';
import { numberedCanonical } from './numberedCanonical.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { readNamedBody } from './readNamedBody.ts';
import { readNumber } from './readNumber.ts';
import { bodyOf } from './shortBody.ts';

/**
 * The organ of a resolution or decision, in this order: named beside it; told by the way it is numbered; meant by
 * "its"; the document's own; the same number resolved before. The number alone says nothing of the organ, so that
 * otherwise it stays ambiguous, with every organ that numbers so as a candidate.
 */
export function resolveNumbered(mention: Mention, resolving: Resolving): Outcome {
  const kind = mention.kind === 'decision' || mention.decision ? 'decision' : 'resolution';
  const number = mention.number ?? '';
  const { body: documentBody } = resolving.context;
  const to = (key: string, reason: ReasonCode) => resolvedTo(numberedCanonical(key, kind, number), reason);
  const fits = (key: string | null | undefined, dates: PrintedDates | null = mention.dates ?? null) => {
    const body = key ? bodyOf(key) : undefined;
    return (
      body !== undefined &&
      fitsBody(body, kind, number, dates) &&
      !isLaterThanDocument(key, number, resolving)
    );
  };
  const named = readNamedBody(mention, resolving);
  /* A misprinted date does not take a text from the organ that is named with it. */
  const dated = named.keys.filter((key) => fits(key));
  const fitting = dated.length > 0 ? dated : named.keys.filter((key) => fits(key, null));
  if (fitting.length === 1 && fitting[0])
    return to(fitting[0], isLater(mention, resolving) ? 'body-of-list' : 'body-named');
  const own = ownOrgan(documentBody);
  const listed = bodyOfList(mention, resolving);
  if (listed && named.keys.length === 0 && fits(listed, null)) return to(listed, 'body-of-list');
  /* Many conferences of parties number alike: one that the text never names in full is not meant. */
  const isNamed = (key: string) =>
    named.short !== 'Conference' || (resolving.bodiesNamed().get(key) ?? mention.start) < mention.start;
  const called = named.short
    ? BODIES.filter(({ key, short }) => short === named.short && fits(key) && isNamed(key))
    : [];
  if (called.length === 1 && called[0]) return to(called[0].key, 'body-just-mentioned');
  const candidates = BODIES.filter(({ key }) => fits(key)).map(({ key }) => key);
  const open = (reason: ReasonCode, keys = candidates) =>
    leftOpen(
      reason,
      keys.map((key) => ({ canonical: numberedCanonical(key, kind, number), reason: 'body-unknown' })),
    );
  const { shape } = readNumber(number);
  if (shape === 'number(year)') {
    const isAnothers = named.other === 'organ' || named.keys.some((key) => key !== 'A');
    if (isAnothers || (mention.yearInDate && own !== 'S')) return leftOpen('body-unknown');
    return to('S', 'number-in-its-series');
  }
  if (named.other) return leftOpen('body-unknown');
  if (fitting.length > 1) return open('several-bodies', fitting);
  /* No other organ numbers so high: "66/137" can only be the General Assembly's. */
  if (own !== 'A' && candidates.length === 1 && candidates[0] === 'A') return to('A', 'number-in-its-series');
  if (named.keys.length > 0) return open('body-unknown');
  const series = bodiesOfSeries(mention, named, own, resolving);
  if (series.length > 1) return open('several-bodies', series);
  if (series[0]) return to(series[0], 'number-in-its-series');
  if (named.subject && named.subject !== own && fits(named.subject)) {
    return fits(own) ? open('several-bodies') : to(named.subject, 'body-just-mentioned');
  }
  const rival = lastInSentence(mention, resolving);
  if (own && fits(own)) {
    if (!rival || rival === own || !fits(rival) || named.its) return to(own, 'body-of-document');
    return open('several-bodies');
  }
  if (rival && fits(rival)) return to(rival, 'body-just-mentioned');
  if (own && fits(own, null) && !candidates.some((key) => bodyOf(key)?.calendar))
    return to(own, 'body-of-document');
  if (own && mention.dates && candidates.length === 1 && candidates[0])
    return to(candidates[0], 'date-in-session');
  const before = sameNumberBefore(mention, resolving);
  return before ? resolvedTo(before, 'body-just-mentioned') : open('body-unknown');
}

/** A text of the document's own organ cites none of a session that was still to come. */
function isLaterThanDocument(
  key: string | null | undefined,
  number: string,
  { context }: Resolving,
): boolean {
  const prefix = `${key} session `;
  if (!context.session?.startsWith(prefix)) return false;
  return (readNumber(number).session ?? 0) > Number(context.session.slice(prefix.length));
}

/** A working group adopts no resolutions: its documents mean those of its conference. */
function ownOrgan(body: string | null): string | null {
  const own = body ? bodyOf(body) : undefined;
  return own && own.shapes.length === 0 ? own.parent : (own?.key ?? null);
}

/** The organ that the first item of the same list was resolved to: a misprinted date further on does not change it. */
function bodyOfList(mention: Mention, { earlier, mentions }: Resolving): string | null {
  const head = mention.list === undefined ? undefined : mentions[mention.list];
  if (!head || head === mention) return null;
  const first = earlier[mention.list ?? 0];
  return first?.outcome.canonical ? bodyOfCanonical(first.outcome.canonical, first.mention) : null;
}

function isLater(mention: Mention, { mentions }: Resolving): boolean {
  return mention.list !== undefined && mentions[mention.list] !== mention;
}

/** The organ of the reference just before, where it stands in the same sentence and names its organ. */
function lastInSentence(mention: Mention, { earlier, text }: Resolving): string | null {
  const last = earlier.at(-1);
  if (!last?.outcome.canonical || last.mention.number === undefined) return null;
  if (mention.list !== undefined && last.mention.list === mention.list) return null;
  if (/[.;]["”]? [A-ZÀ-ÝА-Я]|\n\n/.test(text.slice(last.mention.end, mention.start))) return null;
  return bodyOfCanonical(last.outcome.canonical, last.mention);
}

function bodyOfCanonical(canonical: string, { kind, decision, number = '' }: Mention): string | null {
  const noun = kind === 'decision' || decision ? 'decision' : 'resolution';
  return BODIES.find(({ key }) => canonical === numberedCanonical(key, noun, number))?.key ?? null;
}

function sameNumberBefore({ kind, number }: Mention, { numbersResolved }: Resolving): string | null {
  const found = [...(numbersResolved.get(`${kind} ${number}`) ?? [])];
  return found.length === 1 ? (found[0] ?? null) : null;
}
