import { BODIES, type Body } from '../grammar/bodies.ts';
import type { Span } from '../Span.ts';
import { shortBody } from './shortBody.ts';

/** A place that names a body: by its full name, or for short ("the Conference", which the document explains). */
export interface NamedBody extends Span {
  /** Key of the body; null where a body is named that is not known, or a short name could be several. */
  key: string | null;
  /** The short name, where it was one. */
  short: Body['short'];
}

const ANY = BODIES.flatMap(({ key, names }) => names.map((source) => ({ key, source }))).sort(
  (a, b) => b.source.length - a.source.length,
);
const NAMES = new RegExp(ANY.map(({ source }) => `(${source})`).join('|'), 'g');
const NOT_FURTHER = '(?! (?:on|of|for|to|against|sur|de la|des|sobre)\\b)';
const SHORT = new RegExp(
  `(?<!\\b(?!The|In|By|Both)[A-Z][a-z]+ (?=Council|Assembly|Commission))(?<![A-Za-z])(?:(Assembly|Assemblée|Asamblea)|(Council|Conseil|Consejo)|(Commission|Comisión)|(Conference(?: of the (?:States )?Parties)?|Conférence|Conferencia|Конференци[а-яё]|缔约方会议|المؤتمر)|([Ww]orking [Gg]roup|Groupe de travail|Grupo de Trabajo|工作组|الفريق العامل))${NOT_FURTHER}(?![a-zà-ÿ])`,
  'g',
);
const SHORT_NAMES: NonNullable<Body['short']>[] = [
  'Assembly',
  'Council',
  'Commission',
  'Conference',
  'Working Group',
];

/**
 * Every body named in a piece of text, in order. A short name is read by the document's own body, or by the full
 * names that stand earlier in `wider`; a name for which neither speaks has a null key.
 */
export function readBodies(text: string, documentBody: string | null, wider: string): NamedBody[] {
  const named: NamedBody[] = [];
  for (const found of text.matchAll(NAMES)) {
    const at = found.slice(1).findIndex((group) => group !== undefined);
    named.push({
      start: found.index,
      end: found.index + found[0].length,
      key: ANY[at]?.key ?? null,
      short: null,
    });
  }
  for (const found of text.matchAll(SHORT)) {
    const start = found.index;
    const end = start + found[0].length;
    if (named.some((other) => start < other.end && end > other.start)) continue;
    const short = SHORT_NAMES[found.slice(1).findIndex((group) => group !== undefined)];
    if (short) named.push({ start, end, key: shortBody(short, documentBody, wider), short });
  }
  return named.sort((a, b) => a.start - b.start);
}
