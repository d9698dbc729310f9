import type { Mention } from '../find/Mention.ts';
import { readDates } from '../find/readDates.ts';
import type { Candidate } from '../Reference.ts';
import type { ReferenceContext } from './ReferenceContext.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { readBodies } from './readBodies.ts';

const LOOK_BACK = 400;
const LOOK_AHEAD = 160;
const OF = /^(?:s?,? (?:of|de|du|del|de la|de los|в|из)(?: the| la| l['’])?(?: meeting of the)?|,? ?)? ?$/;
const ANOTHER = /^s?,? (?:of|du|de la|del) (?:the )?[A-Z]/;
const SENTENCE = /[.;] (?=[A-ZÀ-ÝА-Я])|[。；]|\n\n/;
const AT_ITS =
  /^['’]?s?,? (?:at|during|in|before|prior to|on|lors de|à|en|durante|на) (?:its|sa|su|сво[а-яё]+) (?:[a-z-]+ (?:and|,) )*$/;
const OF_THE = /\bof (?:the |this |that |an? )?$/i;
const IN_YEAR = /^,? (?:held )?in ((?:19|20)\d\d)\b/;

/**
 * The session of the body that the words around it name; by ordinal from the grammar alone, by year from what is known.
 * "Its sixth session" in a sentence that names two bodies stays open ("the future of the Working Group at its sixth
 * session" may be the Conference's), unless a printed year or date fits the session of only one of them.
 */
export function resolveSession(mention: Mention, resolving: Resolving): Outcome {
  const { bodies, certain } = bodiesOfSession(mention, resolving);
  const reason = certain ? 'body-named' : 'body-of-document';
  if (bodies.length === 0) return leftOpen('body-unknown');
  if (mention.ordinal === undefined) return sessionOfYear(mention, bodies, resolving.context);
  const { dated, known } = checkDates(mention, bodies, resolving);
  const fitting = known.length > 0 ? known : bodies.filter((body) => !dated.includes(body));
  const candidates = fitting.map(
    (body): Candidate => ({ canonical: canonicalSession(body, mention), reason: 'body-just-mentioned' }),
  );
  const [only] = candidates;
  if (!only) return leftOpen('session-unknown');
  return candidates.length === 1
    ? resolvedTo(only.canonical, known.length > 0 ? 'session-known' : reason)
    : leftOpen('several-bodies', candidates);
}

function canonicalSession(body: string, { ordinal, special }: Mention): string {
  return special ? `${body} special session ${ordinal}` : `${body} session ${ordinal}`;
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

/** The bodies that the words allow: one where they are clear. */
function bodiesOfSession(
  mention: Mention,
  { text, context }: Resolving,
): { bodies: string[]; certain: boolean } {
  const wider = text.slice(0, mention.start);
  const behind = text.slice(mention.end, mention.end + LOOK_AHEAD).split('\n\n')[0] ?? '';
  const after = readBodies(behind, context.body, wider).find(({ start }) => OF.test(behind.slice(0, start)));
  if (after) return { bodies: after.key ? [after.key] : [], certain: true };
  if (ANOTHER.test(behind)) return { bodies: [], certain: true };
  const before =
    text
      .slice(Math.max(0, mention.start - LOOK_BACK), mention.start)
      .split(SENTENCE)
      .at(-1) ?? '';
  const named = readBodies(before, context.body, wider);
  const last = named.at(-1);
  if (!last) return { bodies: context.body ? [context.body] : [], certain: false };
  const speaks = AT_ITS.test(before.slice(last.end)) && !OF_THE.test(before.slice(0, last.start));
  if (speaks) return { bodies: last.key ? [last.key] : [], certain: true };
  return { bodies: [...new Set(named.flatMap(({ key }) => key ?? []))], certain: true };
}

/** Of these bodies, whose session of this ordinal is known: those that a printed date fits, and those that it contradicts. */
function checkDates(
  mention: Mention,
  bodies: string[],
  { text, context }: Resolving,
): { known: string[]; dated: string[] } {
  const behind = text.slice(mention.end, mention.end + LOOK_AHEAD).split(SENTENCE)[0] ?? '';
  const year = IN_YEAR.exec(behind)?.[1] ?? readDates(behind.slice(0, 60))?.start.slice(0, 4);
  if (!year || mention.ordinal === undefined || !context.sessions) return { known: [], dated: [] };
  const ordinal = mention.ordinal;
  const yearOf = (body: string) => context.sessions?.find({ body, ordinal })[0]?.start.slice(0, 4);
  return {
    known: bodies.length > 1 ? bodies.filter((body) => yearOf(body) === year) : [],
    dated: bodies.filter((body) => yearOf(body) !== undefined && yearOf(body) !== year),
  };
}
