import { anyWord } from '../grammar/words/words.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { CHINESE_NUMBER, readChineseNumber } from './readChineseNumber.ts';
import { readOrdinal } from './readOrdinal.ts';

const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:${anyWord('session')}|meeting)(?![a-zа-яё\\u0620-\\u064a])`,
  'y',
);
const MEETING_OF = /meeting of the (?:Working Group|Conference)/y;
const CHINESE = new RegExp(
  `((?:第?${CHINESE_NUMBER}[、,和及至]){0,8})第?(${CHINESE_NUMBER}) ?届((?:紧急)?特别)?(?:会议|缔约方会议)?`,
  'y',
);
const YEAR_MEETING = /(?<![\d/-])((?:19|20)\d\d) (?:meeting|[Ss]ession)s?$/;
/* Arabic puts the ordinal, and "special" before it, behind the noun. */
const ARABIC_BEHIND = /^( الاستثنائية(?: الطارئة)?)?((?: [\u0620-\u064a]+){1,3})/;
const SPECIAL = '([Ee]mergency )?[Ss]pecial|(чрезвычайной )?специальной|extraordinaires?|extraordinarios?';
const KIND_OF_SESSION = new RegExp(
  ` (?:(${SPECIAL})|regular|annual|substantive|resumed|organizational|ordinary|очередной|возобновленной)$`,
);
const SPECIAL_BEHIND = /^ extraordinaire( d['’]urgence)?/;
const SPECIAL_WITHIN = /extraordinarios? de sesiones( de emergencia)?/;
const LOOK_BACK = 56;
const JOINT = /(?:,|,? and|,? to|,? et|,? y| a| à|,? и| по)(?: the| la| le| el)? $/;

/**
 * A session named by its ordinal ("the fifth session of the Conference") or year ("the 2009 meeting of the Working Group").
 * "Meeting" can also mean one sitting of a session, so that it counts only where a body's name follows.
 */
export function findSessions(text: string, at: number, from: number): Mention[] {
  const chinese = matchAt(CHINESE, text, at);
  if (chinese) return readChinese(at, chinese);
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
            after: last?.end ?? at,
          }
        : null;
    if (next) mentions.unshift(next);
  }
  return mentions;
}

function findSession(text: string, at: number, from: number): Mention | null {
  const head = matchAt(HEAD, text, at);
  if (!head) return null;
  if (head[0] === 'meeting' && !matchAt(MEETING_OF, text, at)) return null;
  const floor = Math.max(from, at - LOOK_BACK);
  const end = at + head[0].length;
  const year = YEAR_MEETING.exec(text.slice(floor, end));
  if (year) return { kind: 'session', start: floor + year.index, end, year: Number(year[1]) };
  const before = text.slice(floor, at).trimEnd();
  const kind = KIND_OF_SESSION.exec(before);
  const ordinal = readOrdinal(kind ? before.slice(0, kind.index) : before);
  if (!ordinal) return readBehind(text, at, end);
  const behind = SPECIAL_BEHIND.exec(text.slice(end, end + LOOK_BACK));
  const within = SPECIAL_WITHIN.exec(text.slice(at, end + LOOK_BACK));
  const isSpecial = kind?.[1] !== undefined || behind !== null || (within !== null && within.index < 12);
  const isEmergency = kind?.[2] ?? kind?.[3] ?? behind?.[1] ?? (isSpecial ? within?.[1] : undefined);
  return {
    kind: 'session',
    start: floor + ordinal.start,
    end: end + (behind?.[0].length ?? (isSpecial ? (within?.[1]?.length ?? 0) : 0)),
    ordinal: ordinal.ordinal,
    ...(isSpecial ? { special: isEmergency ? 'emergency special' : 'special' } : {}),
  };
}

/** The ordinal behind the noun, in Arabic: of up to three words, the most that make one. */
function readBehind(text: string, at: number, end: number): Mention | null {
  const behind = ARABIC_BEHIND.exec(text.slice(end, end + LOOK_BACK));
  if (!behind?.[2]) return null;
  const start = end + (behind[1]?.length ?? 0) + 1;
  const words = behind[2].trimStart().split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const printed = words.slice(0, count).join(' ');
    const ordinal = readOrdinal(printed);
    if (ordinal?.start !== 0) continue;
    const special = behind[1] && (behind[1].includes('الطارئة') ? 'emergency special' : 'special');
    return {
      kind: 'session',
      start: at,
      end: start + printed.length,
      ordinal: ordinal.ordinal,
      ...(special ? { special } : {}),
    };
  }
  return null;
}

function readChinese(at: number, found: RegExpExecArray): Mention[] {
  const [all, before = '', printed = '', special] = found;
  const kind = special && (special.includes('紧急') ? ('emergency special' as const) : ('special' as const));
  const items = [...before.matchAll(new RegExp(`第?(${CHINESE_NUMBER})`, 'g'))];
  return [
    ...items.map((item) => ({
      start: at + item.index,
      end: at + item.index + item[0].length,
      number: item[1] ?? '',
    })),
    { start: at + before.length, end: at + all.length, number: printed },
  ].flatMap(({ start, end, number }): Mention[] => {
    const ordinal = readChineseNumber(number);
    if (ordinal === 0) return [];
    return [
      { kind: 'session', start, end, ordinal, after: at + all.length, ...(kind ? { special: kind } : {}) },
    ];
  });
}
