import type { Document } from '../../document/Document.ts';
import type { Footnote } from '../../document/Footnote.ts';
import { findWithin } from '../../document/findWithin.ts';
import type { Span } from '../../symbols/Span.ts';

/** A passage as words alone, with the way back. */
export interface CleanPassage {
  text: string;
  /** For each character of the text, where it stands in the source. */
  places: number[];
  marks: { note: Footnote; at: number }[];
}

/** The marks of a document's notes, ascending. */
export interface PlacedMark extends Span {
  note: Footnote;
}

const READ = new Set(['text', 'table']);
/* Markup, and what raises a mark; emphasis; what is not seen. */
const SKIPPED =
  /<\/?[a-z][^<>]{0,200}>|[\u00ad\u200b-\u200d\u2060\ufeff]|\*{1,3}(?=\p{L})|(?<=[\p{L}.,;])\*{1,3}/giuy;

/** What can be skipped begins with one of these, and so does white space. */
const NOTABLE = /[\s<*\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The words of a span of a document: footnotes, running heads and markup that lie in it are left out. */
export function cleanPassage(
  span: Span,
  { roles }: Pick<Document, 'roles'>,
  text: string,
  marks: readonly PlacedMark[],
): CleanPassage {
  const clean: CleanPassage = { text: '', places: [], marks: [] };
  const own = findWithin(marks, span);
  let words = '';
  let next = 0;
  for (const role of rolesWithin(roles, span)) {
    if (!READ.has(role.role)) {
      words = addSpace(words, clean, role.start);
      continue;
    }
    for (let at = Math.max(role.start, span.start); at < Math.min(role.end, span.end); ) {
      // Several marks can share one place: "8,9".
      let behind = at;
      for (let mark = own[next]; mark && mark.start <= at; mark = own[++next]) {
        clean.marks.push({ note: mark.note, at: words.trimEnd().length });
        behind = Math.max(behind, mark.end);
      }
      if (behind > at) {
        at = behind;
        continue;
      }
      const plain = plainUntil(text, at, Math.min(role.end, span.end, own[next]?.start ?? span.end));
      if (plain > at) {
        words += text.slice(at, plain);
        for (; at < plain; at++) clean.places.push(at);
        continue;
      }
      SKIPPED.lastIndex = at;
      const skipped = SKIPPED.exec(text)?.[0].length ?? 0;
      if (skipped > 0) {
        at += skipped;
        continue;
      }
      const character = text[at] ?? '';
      if (/\s/.test(character)) words = addSpace(words, clean, at);
      else {
        words += character;
        clean.places.push(at);
      }
      at++;
    }
  }
  clean.text = words;
  return clean;
}

/** Where the stretch ends, at `end` at the latest, in which every character is a part of a word. */
function plainUntil(text: string, at: number, end: number): number {
  NOTABLE.lastIndex = at;
  return NOTABLE.test(text) ? Math.min(end, NOTABLE.lastIndex - 1) : end;
}

function addSpace(words: string, clean: CleanPassage, at: number): string {
  if (words === '' || words.endsWith(' ')) return words;
  clean.places.push(at);
  return `${words} `;
}

/** The stretches that a span touches, by a search for the first. */
function rolesWithin(roles: Document['roles'], { start, end }: Span): Document['roles'] {
  let [low, high] = [0, roles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roles[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((roles[last]?.start ?? end) < end) last++;
  return roles.slice(low, last);
}
