import { anyWord } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readOrdinal } from './readOrdinal.ts';

const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:${anyWord('session').slice(3, -1)}|meeting)(?![a-zа-яё])`,
  'y',
);
const MEETING_OF = /meeting of the (?:Working Group|Conference)/y;
const CHINESE = /第?([一二三四五六七八九十]{1,3}|\d{1,3}) ?届(?:会议|缔约方会议)?/y;
const YEAR_MEETING = /(?<![\d/-])((?:19|20)\d\d) (?:meeting|session)s?$/;
const ARABIC_ORDINAL = /^ ([\u0600-\u06ff]+(?: [\u0600-\u06ff]+)?)/;
const KIND_OF_SESSION =
  / (?:((?:emergency )?special|extraordinaire)|regular|annual|substantive|resumed|ordinary|period(?:o)?)$/;
const LOOK_BACK = 48;
const JOINT = /(?:,|,? and|,? et|,? y| и) $/;

/**
 * A session named by its ordinal ("the fifth session of the Conference") or year ("the 2009 meeting of the Working Group").
 * "Meeting" can also mean one sitting of a session, so that it counts only where a body's name follows.
 */
export function findSessions(text: string, at: number, from: number): Mention[] {
  const last = findSession(text, at, from);
  const mentions = last ? [last] : [];
  /* "The first, second and third sessions": each is a session of its own. */
  for (let next = last; next?.ordinal !== undefined; ) {
    const floor = Math.max(from, next.start - LOOK_BACK);
    const before = text.slice(floor, next.start);
    const joint = JOINT.exec(before);
    const ordinal = joint ? readOrdinal(before.slice(0, joint.index)) : null;
    next =
      ordinal && joint
        ? {
            kind: 'session',
            start: floor + ordinal.start,
            end: floor + joint.index,
            ordinal: ordinal.ordinal,
          }
        : null;
    if (next) mentions.unshift(next);
  }
  return mentions;
}

function findSession(text: string, at: number, from: number): Mention | null {
  const chinese = matchAt(CHINESE, text, at);
  if (chinese) return readChinese(at, chinese);
  const head = matchAt(HEAD, text, at);
  if (!head) return null;
  const isMeeting = head[0] === 'meeting';
  if (isMeeting && !matchAt(MEETING_OF, text, at)) return null;
  const floor = Math.max(from, at - LOOK_BACK);
  const end = at + head[0].length;
  const year = YEAR_MEETING.exec(text.slice(floor, end));
  if (year) return { kind: 'session', start: floor + year.index, end, year: Number(year[1]) };
  const before = text.slice(floor, at).trimEnd();
  const kind = KIND_OF_SESSION.exec(before);
  const ordinal = readOrdinal(kind ? before.slice(0, kind.index) : before);
  if (ordinal) {
    const special = kind?.[1] === undefined ? {} : { special: true };
    return { kind: 'session', start: floor + ordinal.start, end, ordinal: ordinal.ordinal, ...special };
  }
  const behind = ARABIC_ORDINAL.exec(text.slice(end, end + LOOK_BACK));
  return behind?.[1] ? readArabic(at, end, behind[1]) : null;
}

function readArabic(at: number, end: number, words: string): Mention | null {
  const two = readOrdinal(words);
  if (two && two.start === 0)
    return { kind: 'session', start: at, end: end + 1 + words.length, ordinal: two.ordinal };
  const first = words.split(' ')[0] ?? '';
  const one = readOrdinal(first);
  return one ? { kind: 'session', start: at, end: end + 1 + first.length, ordinal: one.ordinal } : null;
}

function readChinese(at: number, found: RegExpExecArray): Mention | null {
  const printed = found[1] ?? '';
  const ordinal = /^\d/.test(printed) ? Number(printed) : readOrdinal(`第${printed}`)?.ordinal;
  return ordinal ? { kind: 'session', start: at, end: at + found[0].length, ordinal } : null;
}
