import type { Span } from '../Span.ts';
import { findFullNames } from './findFullNames.ts';
import type { ShortName } from './shortBody.ts';

/** A place that names a body: by its full name, or for short ("the Conference", which the document explains). */
export interface NamedBody extends Span {
  /** Key of the body; null where a body is named that is not known, or a short name could be several. */
  key: string | null;
  /** The short name, where it was one. */
  short: ShortName | null;
  /** False for what is no organ with sessions but an organization: "the African Union". */
  meets: boolean;
}

const NOUNS =
  '(Assembly|Assemblée|Asamblea|Ассамбле[а-яё])|(Council|Conseil|Consejo|Совет[а-яё]{0,2}|理事会)|(Commission|Comisión|Комисси[а-яё])|(Conference(?: of the (?:States )?Parties(?: to the Convention(?! (?:on|against|to|for|relating)))?)?|Conférence|Conferencia|Конференци[а-яё]|缔约方会议|(?:ال|لل)مؤتمر)|([Ww]orking [Gg]roup|Groupe de travail|Grupo de Trabajo|Рабоч[а-яё]{2,3} групп[а-яё]{1,2}|工作组|(?:ال|لل)فريق العامل)|(Committee|Comité|Комитет[а-яё]{0,2})';
const OTHER_ORGANS =
  'committee|[Ss]ubcommittee|Sub-Commission|Board|Forum|Tribunal|Court|Congress|Group|Panel|comité|Cour|Comisión|Junta|Foro|委员会|(?:ال)?لجنة|commission|conference';
const ORGANIZATIONS = 'Organi[sz]ation|Organización|Union|Unión|Agency|Parliament|League|Организаци[а-яё]';
const ORGAN = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:${NOUNS}|(${OTHER_ORGANS})|(?:${ORGANIZATIONS}))(?![a-zà-ÿа-яё])`,
  'g',
);
const SHORT_NAMES: ShortName[] = [
  'Assembly',
  'Council',
  'Commission',
  'Conference',
  'Working Group',
  'Committee',
];
/* "Governing Council", "World Health Assembly": the noun is the end of another name; "Recalling Council" is not. */
const NAME_BEFORE = /(?:^|[^A-Za-z])([A-Z][A-Za-z-]+) $/;
const NOT_A_NAME =
  /^(?:(?!Governing|Standing|Steering)[A-Z][a-z]+ing|The|In|By|Both|And|Under|Of|To|See|With|From|On|For|Since|Also|Through|Former|Resumed|Draft|Subsequent)$/;
/* "Conference on Disarmament", "Assembly of the African Union", "Conference … serving as …": the name goes on. */
const GOES_ON =
  /^ (?:(?:on|of|for|to|against|serving|sur|de la|des|du|pour|de|sobre|para|по)(?![a-zà-ÿа-яё])(?! (?:its|their|sa|su|\d|the (?:work|basis|implementation)))|[а-яё]* ?(?:государств|участников)|(?:General|Mundial|Ejecutiv[oa]|générale|mondiale|exécutif)(?![a-z]))/;
const REST_OF_NAME =
  /^(?: (?:on|of|for|and|the|to|against|des|de|la|las|los|du|sur|pour|[A-ZÀ-Ý][A-Za-zÀ-ÿ'’-]*)){1,16}/;

/**
 * Every body named in a piece of text, in order. `meaning` tells which body a short name means there; where it knows
 * none, and for organs that the table does not have, the key is null.
 */
export function readBodies(text: string, meaning: (short: ShortName) => string | null): NamedBody[] {
  const named: NamedBody[] = findFullNames(text).map((full) => ({
    ...full,
    key: /^ serving as/.test(text.slice(full.end, full.end + 11)) ? null : full.key,
    short: null,
    meets: true,
  }));
  const full = named.length;
  for (const found of text.matchAll(ORGAN)) {
    const start = found.index;
    const end = start + found[0].length;
    if (overlaps(named, start, end)) continue;
    const short = SHORT_NAMES[found.slice(1, 7).findIndex((group) => group !== undefined)] ?? null;
    if (short && isWholeName(text, start, end)) {
      named.push({ start, end, key: meaning(short), short, meets: true });
      continue;
    }
    const rest = REST_OF_NAME.exec(text.slice(end, end + 160))?.[0].length ?? 0;
    const reach = overlaps(named.slice(0, full), end, end + rest) ? end : end + rest;
    named.push({
      start,
      end: reach,
      key: null,
      short: null,
      meets: short !== null || found[7] !== undefined,
    });
  }
  return named.sort((a, b) => a.start - b.start);
}

function isWholeName(text: string, start: number, end: number): boolean {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return (before === undefined || NOT_A_NAME.test(before)) && !GOES_ON.test(text.slice(end, end + 24));
}

function overlaps(named: NamedBody[], start: number, end: number): boolean {
  return named.some((other) => start < other.end && end > other.start);
}
