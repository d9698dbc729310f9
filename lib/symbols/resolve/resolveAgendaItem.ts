import type { Mention } from '../find/Mention.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { resolveSession } from './resolveSession.ts';

/* "The provisional agenda of its fifty-fourth session"; "Twenty-ninth Session, Annexes, agenda item 99". */
const OF_SESSION = /^\*?,? (?:of|for|du|de|del|на|для) (?:its|the|sa|la|su)? ?$/;
const AFTER_SESSION = /^s?(?:, [A-Z][a-z]+){0,2},? (?:under )?$/;
const NEAR = 40;
const LONGEST_LIST = 10;

/** An item of the agenda of the session named with it, else of the session that the document belongs to. */
export function resolveAgendaItem(mention: Mention, resolving: Resolving): Outcome {
  const { text, context, mentions, earlier } = resolving;
  const item = ` item ${mention.number ?? ''}`;
  const before = earlier.slice(-LONGEST_LIST).findLast((other) => other.mention.kind !== 'agenda-item');
  const gap = before && text.slice(before.mention.end, mention.start);
  if (before?.mention.kind === 'session' && gap !== undefined && AFTER_SESSION.test(gap) && gap.trim())
    return before.outcome.canonical
      ? resolvedTo(before.outcome.canonical + item, 'session-known')
      : leftOpen('session-unknown');
  const next = mentions[earlier.length + 1];
  const end = mention.after ?? mention.end;
  if (next?.kind === 'session' && next.start - end <= NEAR && OF_SESSION.test(text.slice(end, next.start))) {
    const session = resolveSession(next, resolving);
    return session.canonical
      ? resolvedTo(session.canonical + item, 'session-known')
      : leftOpen('session-unknown');
  }
  return context.session
    ? resolvedTo(context.session + item, 'agenda-of-document')
    : leftOpen('session-unknown');
}
