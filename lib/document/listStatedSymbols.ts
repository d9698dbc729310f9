import { findSymbolAt } from '../symbols/find/findSymbolAt.ts';
import type { Mention } from '../symbols/find/Mention.ts';
import { foldText } from '../symbols/foldText.ts';
import { tellsMasthead } from './tellsMasthead.ts';

/* What may stand on the same line as the document's own symbol: the masthead's other words, a star for a reissue. */
const MASTHEAD =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة|UNITED NATIONS)?[ \t|]*$/;
const BEHIND = /^\*{0,2}[ \t|]*(?:Distr\..*|United Nations.*|\([A-Z][^)]*\))?[ \t]*$/;

/* Marks of Markdown; a single star is a footnote's. */
const MARKUP = /^#+ |[*_]{2,}/g;
const LONGEST_LINE = 120;
/* A joint document has two symbols; a page that has more is a list of documents. */
const MOST_OWN = 2;
/* Without a masthead's words, a document begins with its symbol; what stands farther down is a row of a table, a link. */
const FIRST_LINES = 5;

/** A symbol that stands alone on its line. */
interface LoneSymbol {
  symbol: string;
  /** The one that is joined to it: "E/2025/71" of "A/80/86-E/2025/71". */
  joined: string | null;
  /** Place of its line among those that are not empty, from 0. */
  line: number;
  /** Whether its line has other words of a masthead. */
  isMarked: boolean;
}

/**
 * The symbols that a document's head states as its own, the first one first: one that stands alone on its line, or with
 * the masthead's words, and the other of a joint document's two ("A/80/86-E/2025/71"). Where no other word of a masthead
 * is there, it must be in the first lines, and several are a list of documents, none of which is the page's own.
 * A symbol behind a star or in brackets is another document's ("* CTOC/COP/WG.4/2011/1" is the agenda).
 */
export function listStatedSymbols(head: string): string[] {
  const lone = listLone(head);
  const [first, second] = lone;
  if (first === undefined) return [];
  // The second can have a line of its own, right below; it is another organ's.
  const isBelow = second?.line === first.line + 1 && organOf(second.symbol) !== organOf(first.symbol);
  const below = isBelow ? second.symbol : null;
  const other = first.joined ?? below;
  const stated = other === null ? [first.symbol] : [first.symbol, other];
  if (tellsMasthead(head) || lone.some(({ isMarked }) => isMarked)) return stated;
  const isList = new Set(lone.map(({ symbol }) => symbol)).size > MOST_OWN;
  return isList || first.line >= FIRST_LINES ? [] : stated;
}

function organOf(symbol: string): string {
  return symbol.slice(0, symbol.indexOf('/'));
}

function listLone(head: string): LoneSymbol[] {
  const lines = head
    .split('\n')
    .map((raw) => foldText(raw.replace(MARKUP, '')).text.trim())
    .filter((line) => line !== '');
  return lines.flatMap((line, place) => {
    const symbol = line.length > LONGEST_LINE ? null : nextSymbol(line, 0);
    if (!symbol?.canonical) return [];
    const before = line.slice(0, symbol.start);
    const joined = joinedTo(line, symbol.end);
    const after = line.slice(joined?.end ?? symbol.end);
    if (!MASTHEAD.test(before) || !BEHIND.test(after)) return [];
    const isMarked = /\p{L}/u.test(before + after);
    return [{ symbol: symbol.canonical, joined: joined?.canonical ?? null, line: place, isMarked }];
  });
}

function nextSymbol(line: string, from: number): Mention | null {
  const slash = line.indexOf('/', from);
  return slash === -1 ? null : findSymbolAt(line, slash, from);
}

/** The symbol that is joined to the one which ends here. */
function joinedTo(line: string, end: number): Mention | null {
  const joint = /^(?:-| [-–—] | )(?=[A-Z]{1,6}\/)/.exec(line.slice(end))?.[0];
  const joined = joint ? nextSymbol(line, end) : null;
  return joint && joined?.start === end + joint.length ? joined : null;
}
