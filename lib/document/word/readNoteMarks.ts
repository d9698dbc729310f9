import { drawNumber } from './drawNumber.ts';
import { findChild } from './findChild.ts';
import type { XmlElement } from './XmlElement.ts';

/** The two kinds of notes that Word has. */
export type NoteKind = 'footnote' | 'endnote';

/** How the marks of notes are drawn where a file says nothing. */
const STANDARD: Record<NoteKind, string> = { footnote: 'decimal', endnote: 'lowerRoman' };
const SIGNS = ['*', '†', '‡', '§'];

/**
 * Gives the mark of a note by its place among its kind, from 1. `settings` are those of the file (`word/settings.xml`),
 * `section` those of its first section, which go before.
 */
export function readNoteMarks(
  settings: XmlElement | undefined,
  section: XmlElement | undefined,
): (kind: NoteKind, place: number) => string {
  const say = (kind: NoteKind, name: string) =>
    [section, settings]
      .map((part) => findChild(part, `w:${kind}Pr`, name)?.attributes['w:val'])
      .find((value) => value !== undefined);
  return (kind, place) => {
    const format = say(kind, 'w:numFmt') ?? STANDARD[kind];
    const value = place - 1 + Number(say(kind, 'w:numStart') ?? 1);
    return format === 'chicago' ? drawSign(value) : drawNumber(value, format);
  };
}

/** *, †, ‡, §, **, †† … */
function drawSign(value: number): string {
  const sign = SIGNS[(value - 1) % SIGNS.length] ?? '*';
  return sign.repeat(Math.min(5, Math.ceil(value / SIGNS.length)));
}
