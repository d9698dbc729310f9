import type { Mention } from '../find/Mention.ts';
import { BODIES, type Body } from '../grammar/bodies.ts';
import type { ReasonCode } from '../ReasonCode.ts';
import { numberedCanonical } from './numberedCanonical.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { readNamedBody } from './readNamedBody.ts';
import { fitsBody, readNumber } from './readNumber.ts';
import { bodyOf } from './shortBody.ts';

/**
 * The organ of a resolution or decision, in this order: named beside it; told by the way it is numbered; meant by
 * "its"; the document's own; the same number resolved before. The number alone says nothing of the organ, so that
 * otherwise it stays ambiguous, with every organ that numbers so as a candidate.
 */
export function resolveNumbered(mention: Mention, resolving: Resolving): Outcome {
  const kind = mention.kind === 'decision' || mention.decision ? 'decision' : 'resolution';
  const number = mention.number ?? '';
  const to = (key: string, reason: ReasonCode) => resolvedTo(numberedCanonical(key, kind, number), reason);
  const fits = (key: string | null | undefined) => {
    const body = key ? bodyOf(key) : undefined;
    return body !== undefined && fitsBody(body, number, mention.dates);
  };
  const named = readNamedBody(mention, resolving);
  if (named.key && fits(named.key))
    return to(named.key, isLater(mention, resolving) ? 'body-of-list' : 'body-named');
  const own = ownOrgan(resolving.context.body);
  const listed = bodyOfList(mention, resolving);
  if (listed && named.key === null && fitsBody(listed, number, undefined))
    return to(listed.key, 'body-of-list');
  const called = named.short
    ? BODIES.filter((body) => body.short === named.short && fitsBody(body, number, mention.dates))
    : [];
  if (called.length === 1 && called[0]) return to(called[0].key, 'body-just-mentioned');
  if (readNumber(number).shape === 'number(year)') return to('S', 'number-in-its-series');
  if (named.otherBody) return leftOpen('body-unknown');
  const series = named.key ? null : bodyOfSeries(number, own);
  if (series) return to(series, 'number-in-its-series');
  const candidates = BODIES.filter((body) => fitsBody(body, number, mention.dates));
  const open = (reason: ReasonCode) =>
    leftOpen(
      reason,
      candidates.map(({ key }) => ({
        canonical: numberedCanonical(key, kind, number),
        reason: 'body-unknown',
      })),
    );
  if (named.key) return open('body-unknown');
  if (named.subject && named.subject !== own && fits(named.subject)) {
    return fits(own) ? open('several-bodies') : to(named.subject, 'body-just-mentioned');
  }
  if (own && fits(own)) {
    const rival = lastInSentence(mention, resolving);
    if (!rival || rival === own || !fits(rival) || named.its) return to(own, 'body-of-document');
    return open('several-bodies');
  }
  if (own && mention.dates && candidates.length === 1 && candidates[0])
    return to(candidates[0].key, 'date-in-session');
  const before = sameNumberBefore(mention, resolving);
  return before ? resolvedTo(before, 'body-just-mentioned') : open('body-unknown');
}

/** A working group adopts no resolutions: its documents mean those of its conference. */
function ownOrgan(body: string | null): string | null {
  const own = body ? bodyOf(body) : undefined;
  return own && own.shapes.length === 0 ? own.parent : (own?.key ?? null);
}

/** Some numbers are one organ's alone: 3314 (XXIX) is the General Assembly's, 2019/15 the Economic and Social Council's. */
function bodyOfSeries(number: string, own: string | null): Body['key'] | null {
  const { shape, roman } = readNumber(number);
  if (shape === 'number(roman)') return roman !== null && roman <= 30 ? 'A' : 'E';
  if (number.startsWith('ES-')) return 'A';
  if (shape === 'year/number') return own === null || own === 'E/CN.4' ? own : 'E';
  return null;
}

/** The organ that the first item of the same list was resolved to: a misprinted date further on does not change it. */
function bodyOfList(mention: Mention, { earlier, mentions }: Resolving): Body | undefined {
  const head = mention.list === undefined ? undefined : mentions[mention.list];
  if (!head || head === mention) return undefined;
  const first = earlier[mention.list ?? 0];
  return first?.outcome.canonical
    ? bodyOf(bodyOfCanonical(first.outcome.canonical, first.mention) ?? '')
    : undefined;
}

function isLater(mention: Mention, { mentions }: Resolving): boolean {
  return mention.list !== undefined && mentions[mention.list] !== mention;
}

/** The organ of the reference just before, where it stands in the same sentence and names its organ. */
function lastInSentence(mention: Mention, { earlier, text }: Resolving): string | null {
  const last = earlier.at(-1);
  if (!last?.outcome.canonical || last.mention.number === undefined || last.mention.list === mention.list)
    return null;
  if (/[.;]["”]? [A-ZÀ-ÝА-Я]|\n\n/.test(text.slice(last.mention.end, mention.start))) return null;
  return bodyOfCanonical(last.outcome.canonical, last.mention);
}

function bodyOfCanonical(canonical: string, { kind, decision, number = '' }: Mention): string | null {
  const noun = kind === 'decision' || decision ? 'decision' : 'resolution';
  return BODIES.find(({ key }) => canonical === numberedCanonical(key, noun, number))?.key ?? null;
}

function sameNumberBefore(mention: Mention, { earlier }: Resolving): string | null {
  const found = new Set<string>();
  for (const { mention: other, outcome } of earlier) {
    if (other.number === mention.number && other.kind === mention.kind && outcome.canonical)
      found.add(outcome.canonical);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
