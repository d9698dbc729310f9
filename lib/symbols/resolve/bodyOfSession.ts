import type { Mention } from '../find/Mention.ts';
import type { ReferenceContext } from './ReferenceContext.ts';
import type { Resolving } from './Resolving.ts';
import type { NamedBody } from './readBodies.ts';
import { readBodiesAt } from './readBodiesAt.ts';
import { bodyOf } from './shortBody.ts';
import { speaksForBody } from './speaksForBody.ts';

/** The bodies that the words around a session allow: one where they are clear, none where they name an unknown one. */
export interface SessionBodies {
  bodies: string[];
  /** The words name it; otherwise it is only the document's own. */
  named: boolean;
}

const LOOK_BACK = 400;
const LOOK_AHEAD = 160;
const SENTENCE = /[.;:][”"]? (?=[A-ZÀ-ÝА-Я])|[。；;](?=[\u4e00-\u9fff])|[؛]|\n\n/;
const OF =
  /^(?:s?,? (?:of|de|du|del|de la|de los|в|из)(?: the| this| that| la| l['’])?(?: meeting of the)?|,? ?)? ?$/;
/* "Session of the" and then something else: another body's, unless only a year or "its" follows. */
const OF_ANOTHER = /^s? (?:of|de la|du|del) (?!(?:19|20)\d\d|its |the same year)/;
const AT_ITS =
  /^(?:['’]?s?,? (?:at|during|in|before|prior to|on|lors de|à|en|durante|на|في) (?:its|sa|ses|su|сво[а-яё]+)(?: resumed)? (?:[A-Za-z-]+,? ){0,6}|['’]s? (?:resumed )?|在?其|的|,? في )$/;
const OF_THE = /\bof (?:the |this |that |an? )?$/i;
/* "At its seventh session, in 1999, the Commission …": the subject follows. */
const OPENS =
  /^\W*(?:also |further )?(?:at|during|in|à|lors de|en|durante|на) (?:its|sa|su|сво[а-яё]+)(?: [a-z-]+,?){0,4} ?$/i;
/* Where the document's own session is not known, "its" must say that the session is one of its body. */
const OF_ITSELF =
  /(?:^|\()[\s#*]*$|(?:\b(?:[Ii]ts|sa|ses|sus?)|сво[а-яё]{1,3}|其)(?: ?[a-zа-яà-ÿ-]+,?){0,5} ?$/;
const ARABIC_ITS = /^[وفبلك]{0,2}دورت(?:ه|ها)(?![\u0620-\u064a])/;
/* "In its decision, the Conference welcomed …": what the sentence speaks of, not "the work of the Conference". */
const SUBJECT = /(?:^\W*|[,;] |\b(?:that|and|while) )(?:[Tt]he |[Ll]a |[Ll]e |[Ee]l )?$/;
const SUBJECT_FOLLOWS = /^(?:,[^,.;]{1,60}){0,2},? (?:the |la |el |le )?(?:[A-Z][a-z]+ )*$/;

/**
 * Whose session: the body behind ("of the Working Group"), the one right before ("the Conference at its"), the only one
 * of the sentence, or where it names none, the document's own.
 */
export function bodyOfSession(mention: Mention, resolving: Resolving): SessionBodies {
  const { text, context } = resolving;
  const end = mention.after ?? mention.end;
  const behind = text.slice(end, end + LOOK_AHEAD).split('\n\n')[0] ?? '';
  const following = readBodiesAt(behind, mention.start, resolving).filter(({ meets }) => meets);
  const after = following.find(({ start }) => OF.test(behind.slice(0, start)));
  if (after) return only(after);
  if (OF_ANOTHER.test(behind)) return { bodies: [], named: true };
  const start = Math.max(0, mention.start - LOOK_BACK);
  const before = text.slice(start, mention.start).split(SENTENCE).at(-1) ?? '';
  const named = readBodiesAt(before, mention.start, resolving).filter(({ meets }) => meets);
  const last = named.at(-1);
  if (!last) {
    const subject = OPENS.test(before)
      ? following.find((body) => SUBJECT_FOLLOWS.test(behind.slice(0, body.start)))
      : undefined;
    if (subject) return only(subject);
    const isOwn =
      context.session !== null ||
      OF_ITSELF.test(before) ||
      ARABIC_ITS.test(text.slice(mention.start, mention.end));
    const own = context.body && isOwn && speaksForBody(context.symbol, context.body) ? [context.body] : [];
    return { bodies: own, named: false };
  }
  const between = before.slice(last.end);
  const isBeside = between === '' || AT_ITS.test(between);
  if (isBeside && !OF_THE.test(before.slice(0, last.start))) return only(last);
  const keys = [...new Set(named.map(({ key }) => key))].filter((key) => canMeet(key, mention));
  const known = keys.flatMap((key) => key ?? []);
  if (keys.length > known.length) return { bodies: keys.length > 2 ? known : [], named: true };
  const isSubject = named.some(({ key, start: at }) => key !== null && SUBJECT.test(before.slice(0, at)));
  if (isSubject && known.length === 1) return { bodies: known, named: true };
  return { bodies: withOwn(known, mention, context), named: known.length > 0 };
}

/** Only some bodies hold special sessions. */
function canMeet(key: string | null, { special }: Mention): boolean {
  return !special || key === null || bodyOf(key)?.shapes.includes('special') === true;
}

/**
 * A body that the sentence names in passing rivals the document's own, which "its" may mean, where the session is one
 * that the document's body has just held or will hold.
 */
function withOwn(known: string[], { ordinal, special }: Mention, context: ReferenceContext): string[] {
  const { body, session } = context;
  if (!body || known.includes(body)) return known;
  if (known.length === 0) return [body];
  const own = session?.startsWith(`${body} session `) ? Number(session.split(' ').at(-1)) : null;
  const isNear = own !== null && ordinal !== undefined && ordinal >= own - 1 && ordinal <= own + 6;
  return isNear && !special ? [...known, body] : known;
}

function only({ key }: NamedBody): SessionBodies {
  return { bodies: key ? [key] : [], named: true };
}
