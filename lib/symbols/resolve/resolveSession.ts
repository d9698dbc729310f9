import type { Mention } from '../find/Mention.ts';
import { readDates } from '../find/readDates.ts';
import type { Candidate } from '../Reference.ts';
import { bodyOfSession } from './bodyOfSession.ts';
import type { ReferenceContext } from './ReferenceContext.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';

const LOOK_AHEAD = 160;
const SENTENCE = /[.;] (?=[A-ZÀ-ÝА-Я])|[。；]|\n\n/;
const IN_YEAR = /^,? (?:held )?in ((?:19|20)\d\d)\b/;
/* "The second special session devoted to disarmament": counted among those on its subject, not among all. */
const OF_SUBJECT = /^s? (?:devoted to|on|consacrée|dedicado|посвященн)/;
/* Without a name, a session this far from the document's own is not taken for one of the same body. */
const BACK = 12;
const AHEAD = 6;

/**
 * The session of the body that the words around it name; by ordinal from the grammar alone, by year from what is known.
 * "Its sixth session" in a sentence that names two bodies stays open ("the future of the Working Group at its sixth
 * session" may be the Conference's), unless a printed year or date fits the session of only one of them.
 */
export function resolveSession(mention: Mention, resolving: Resolving): Outcome {
  const { bodies, named } = bodyOfSession(mention, resolving);
  if (mention.special && OF_SUBJECT.test(resolving.text.slice(mention.end, mention.end + 24)))
    return leftOpen('session-unknown');
  if (bodies.length === 0) return leftOpen('body-unknown');
  if (mention.ordinal === undefined) return sessionOfYear(mention, bodies, resolving.context);
  if (!named && isFarFromOwn(mention, resolving.context)) return leftOpen('body-unknown');
  const { dated, known } = checkDates(mention, bodies, resolving);
  const fitting = known.length > 0 ? known : bodies.filter((body) => !dated.includes(body));
  const candidates = fitting.map(
    (body): Candidate => ({ canonical: canonicalSession(body, mention), reason: 'body-just-mentioned' }),
  );
  const [only] = candidates;
  if (!only) return leftOpen('session-unknown');
  const reason = known.length > 0 ? 'session-known' : named ? 'body-named' : 'body-of-document';
  return candidates.length === 1
    ? resolvedTo(only.canonical, reason)
    : leftOpen('several-bodies', candidates);
}

function canonicalSession(body: string, { ordinal, special }: Mention): string {
  return special ? `${body} ${special} session ${ordinal}` : `${body} session ${ordinal}`;
}

function isFarFromOwn({ ordinal, special }: Mention, { session, body }: ReferenceContext): boolean {
  const own =
    session && body && session.startsWith(`${body} session `) ? Number(session.split(' ').at(-1)) : 0;
  if (!own || special || ordinal === undefined) return false;
  return ordinal < own - BACK || ordinal > own + AHEAD;
}

function sessionOfYear(mention: Mention, bodies: string[], { sessions }: ReferenceContext): Outcome {
  const found = bodies.flatMap((body) => sessions?.find({ body, year: mention.year ?? 0 }) ?? []);
  const [only] = found;
  if (only && found.length === 1) return resolvedTo(only.canonical, 'session-known');
  return leftOpen(
    'session-unknown',
    found.map(({ canonical }) => ({ canonical, reason: 'session-known' })),
  );
}

/** Of these bodies, whose session of this ordinal is known: those that a printed date fits, and those that it contradicts. */
function checkDates(
  mention: Mention,
  bodies: string[],
  { text, context }: Resolving,
): { known: string[]; dated: string[] } {
  const behind = text.slice(mention.end, mention.end + LOOK_AHEAD).split(SENTENCE)[0] ?? '';
  const year = IN_YEAR.exec(behind)?.[1] ?? readDates(behind.slice(0, 60))?.start.slice(0, 4);
  if (!year || mention.ordinal === undefined || mention.special || !context.sessions)
    return { known: [], dated: [] };
  const ordinal = mention.ordinal;
  const yearOf = (body: string) => context.sessions?.find({ body, ordinal })[0]?.start.slice(0, 4);
  return {
    known: bodies.length > 1 ? bodies.filter((body) => yearOf(body) === year) : [],
    dated: bodies.filter((body) => yearOf(body) !== undefined && yearOf(body) !== year),
  };
}
