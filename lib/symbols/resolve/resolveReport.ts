import type { Mention } from '../find/Mention.ts';
import type { KnownSession } from '../KnownSessions.ts';
import { canonicalAt } from './canonicalAt.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { readBodiesAt } from './readBodiesAt.ts';
import { bodyOf } from './shortBody.ts';

const SYMBOL_BEHIND = /^,? ?\(/;

/**
 * The report named by its session: by dates, year or ordinal, from what is known of sessions; else by the symbol in
 * brackets behind it, or the footnote whose mark follows. Where the two disagree, both are candidates.
 */
export function resolveReport(mention: Mention, resolving: Resolving): Outcome {
  const printed = symbolBehind(mention, resolving) ?? canonicalAt(mention.end, resolving);
  const sessions = findSessions(mention, resolving);
  const reports = [...new Set(sessions.flatMap(({ report }) => report ?? []))];
  const reason = mention.dates ? 'report-dated' : 'report-of-year';
  if (printed) {
    if (reports.length === 0 || reports.includes(printed.canonical))
      return resolvedTo(printed.canonical, printed.reason);
    const candidates = [...reports.map((canonical) => ({ canonical, reason }) as const), printed];
    return leftOpen('several-reports', candidates);
  }
  const [report] = reports;
  if (report && reports.length === 1 && sessions.length === 1) return resolvedTo(report, reason);
  if (sessions.length > 1)
    return leftOpen(
      'several-reports',
      reports.map((canonical) => ({ canonical, reason })),
    );
  return leftOpen('report-unknown');
}

function findSessions(mention: Mention, resolving: Resolving): KnownSession[] {
  const { text, context } = resolving;
  if (!context.sessions) return [];
  const words = text.slice(mention.start, mention.end + 80).split(/[.;\n]/)[0] ?? '';
  const named = readBodiesAt(words, mention.start, resolving).filter(({ meets }) => meets);
  const known = named.flatMap(({ key }) => key ?? []);
  /* "The report of the Committee on its second session" is none of ours. */
  const own = named.length === 0 ? context.body : null;
  const body = known.find((key) => bodyOf(key)?.short === 'Working Group') ?? known[0] ?? own;
  if (!body) return [];
  if (mention.dates) return context.sessions.find({ body, ...mention.dates });
  if (mention.year !== undefined) return context.sessions.find({ body, year: mention.year });
  return mention.ordinal === undefined ? [] : context.sessions.find({ body, ordinal: mention.ordinal });
}

function symbolBehind(
  mention: Mention,
  { text, mentions, earlier }: Resolving,
): { canonical: string; reason: 'symbol-follows' } | null {
  const bracket = SYMBOL_BEHIND.exec(text.slice(mention.end, mention.end + 4));
  const next = mentions[earlier.length + 1];
  if (!bracket || next?.kind !== 'symbol' || next.start !== mention.end + bracket[0].length) return null;
  return next.canonical ? { canonical: next.canonical, reason: 'symbol-follows' } : null;
}
