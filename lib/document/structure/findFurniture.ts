import { findSymbolAt } from '../../symbols/find/findSymbolAt.ts';
import { JOB_LINE } from '../lines/JOB_LINE.ts';
import type { Line } from '../lines/Line.ts';

/** What is set aside before reading: `page-number` for counters and job numbers, `running-head` for repeated heads. */
export type Furniture = 'running-head' | 'page-number' | 'rule' | null;

const RULE = /^[-_=*—–]{3,}$/;
/* "2/14", "Page 3", "- 3 -", "3 of 14", a lone number; job numbers, bar codes, dates of production. */
const COUNTER =
  /^(?:\d{1,4}\s*\/\s*\d{1,4}|(?:[Pp]age|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s+of\s+\d{1,4}|\d{1,4}|<!-- Page \d+ -->)$/;
const JOB =
  /^(?:\d{1,3}(?:\/\d{1,3})?\s+)?(?:(?:V|GE|NA)\.\s?\d{2}-\d{5}|\d{2}-\d{5}|\*\s?\d{6,7}\s?\*|\d{6}\s+\d{6})(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,3}(?:\s+\*\d{6,7}\*)?(?:\s+\d{1,3}(?:\/\d{1,3})?)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_HEAD = 140;
const OFTEN = 3;
/** The masthead's own symbol and job number stand within these lines. */
const HEAD_LINES = 12;

/** Tells the furniture of the pages from the text: one role a line, null for text. Linear in the number of lines. */
export function findFurniture(lines: readonly Line[]): Furniture[] {
  const counts = new Map<string, number>();
  const besides = new Map<string, number>();
  let last: Furniture = null;
  const tell = (line: Line, index: number): Furniture => {
    const { text } = line.clean;
    if (text.length > LONGEST_HEAD) return null;
    if (RULE.test(text) || (text === '' && line.clean.marks.length === 0)) return 'rule';
    if (line.clean.marks.some(({ at }) => at === 0) && text !== '') return null;
    // The year of a date that a soft break has cut.
    if (line.gap === 'line' && YEAR.test(text) && last === null) return null;
    if (line.kind !== 'table-row' && (COUNTER.test(text) || JOB.test(text) || JOB_LINE.test(text)))
      return 'page-number';
    const isBesideNumber = last === 'page-number' && index > 2;
    const isInside = index >= HEAD_LINES || (index > 0 && line.gap === 'page') || isBesideNumber;
    return isInside && isSymbolAlone(text) ? 'running-head' : null;
  };
  const found: Furniture[] = [];
  for (const [index, line] of lines.entries()) {
    last = tell(line, index);
    found.push(last);
  }
  const keyOf = (line: Line) => line.clean.text.replace(/\d+/g, '0');
  lines.forEach((line, index) => {
    if (line.clean.text.length > LONGEST_HEAD || found[index] !== null) return;
    const key = keyOf(line);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const isBeside =
      line.gap === 'page' ||
      isFurniture(found[index - 1]) ||
      isFurniture(found[index + 1]) ||
      lines[index + 1]?.gap === 'page';
    if (isBeside) besides.set(key, (besides.get(key) ?? 0) + 1);
  });
  lines.forEach((line, index) => {
    if (found[index] !== null || index < HEAD_LINES || line.clean.text.length > LONGEST_HEAD) return;
    const key = keyOf(line);
    const count = counts.get(key) ?? 0;
    const isHead = count >= OFTEN && (besides.get(key) ?? 0) * 2 >= count;
    // The last line of a paragraph can recur at the foot of pages too; it does not stand apart.
    const isApart = line.gap !== 'line' || isFurniture(found[index - 1]);
    if (isHead && isApart && !/[.;:]$|^\p{Ll}/u.test(key)) found[index] = 'running-head';
  });
  return found;
}

function isFurniture(role: Furniture | undefined): boolean {
  return role === 'page-number' || role === 'running-head';
}

/** A symbol, or two of a joint document, with or without a page counter, and nothing else. */
function isSymbolAlone(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash === -1 || /^\(|[.;,]$/.test(text)) return false;
  const symbol = findSymbolAt(text, slash, 0);
  return (
    symbol !== null &&
    symbol.start === 0 &&
    /^[\s–-]*(?:\d{1,3}(?:\/\d{1,3})?)?$/.test(text.slice(symbol.end))
  );
}
