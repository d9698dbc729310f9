import { canonicalSymbol } from '../canonicalSymbol.ts';
import { PARAGRAPHS } from '../grammar/patterns.ts';
import { anyWord } from '../grammar/words/words.ts';
import { findSymbolAt } from './findSymbolAt.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const PINPOINT = new RegExp(`[,،]? ?\\(?(?:at )?${anyWord('paragraph')} ?(${PARAGRAPHS})`, 'y');
/* "A/64/440, paragraph 12 above": a paragraph of this document. */
const OWN = / ?(?:above|below|supra|infra|ci-dessus|ci-dessous|ci-après|выше|ниже|أعلاه|أدناه)(?![\p{L}])/uy;
/* "And", "to" and the like, in all languages. */
const AND = '(?: (?:and|et|y|e|и|و|to|à|a|по) ?| ?[和及至و] ?)';
const COMMA = '(?: ?[,،、] ?)';
const SUFFIX = '(?:Add|Rev|Corr)\\. ?\\d{1,3}';
const ALSO = new RegExp(`(?:${COMMA}?${AND}|${COMMA})(${SUFFIX}(?:/${SUFFIX})*)(?![\\d/])`, 'y');
/* "Add.1, 2 and 3", "Add.1-3"; but not the day in "Add.1, 2 and 3 May". */
const NUMBERS = new RegExp(
  `(?:${COMMA}\\d{1,3}){0,30}(?:${COMMA}?${AND}|-)\\d{1,3}(?=[;:)\\]*،、。]|[.,](?!\\d)|${COMMA}?${AND}${SUFFIX}|\\n|$)`,
  'y',
);
/* "SR.973 and 974", "SR.973 and SR.974": records of meetings, of which the next ones are not much later. */
const RECORD = /\/(?:SR|PV)\.(\d{1,5})$/;
const RECORDS = new RegExp(
  `(?:${COMMA}|${COMMA}?${AND})(?:SR\\.|PV\\.)?(\\d{1,5})(?=[;:)\\]*،、。,،]|\\.(?!\\d)|${AND}(?:SR\\.|PV\\.)?\\d|\\n|$)`,
  'y',
);
const MOST_RECORDS = 40;
const SUFFIXED = /\/(?:Add|Rev|Corr)\.\d+$/;

/**
 * The symbol at a slash, with the paragraph named behind it ("A/78/421, para. 13"); and the documents that an ellipsis
 * leaves to be read on ("A/64/440 and Corr.1": the second is a document of its own, A/64/440/Corr.1; "Add.1 and 2").
 * Of a range ("Add.1-3") the two that are printed are given.
 */
export function findSymbols(text: string, slash: number, from: number): Mention[] {
  const symbol = findSymbolAt(text, slash, from);
  if (!symbol) return [];
  const paragraph = matchAt(PINPOINT, text, symbol.end);
  if (paragraph?.[1] && !matchAt(OWN, text, symbol.end + paragraph[0].length))
    return [{ ...symbol, end: symbol.end + paragraph[0].length, pinpoint: paragraph[1].trim() }];
  const mentions: Mention[] = [];
  for (let more = [symbol]; more.length > 0; more = readOn(text, symbol, mentions.at(-1) ?? symbol))
    mentions.push(...more);
  return mentions;
}

/** What is said shortly behind the last one: further suffixes of the symbol, or further numbers of the last suffix. */
function readOn(text: string, symbol: Mention, last: Mention): Mention[] {
  const suffixes = matchAt(ALSO, text, last.end);
  if (suffixes?.[1]) {
    const end = last.end + suffixes[0].length;
    const canonical = canonicalSymbol(`${baseFor(suffixes[1], symbol.canonical ?? '')}/${suffixes[1]}`);
    return [{ kind: 'symbol', start: end - suffixes[1].length, end, canonical }];
  }
  const record = readRecord(text, last);
  if (record) return [record];
  const numbers = SUFFIXED.test(last.canonical ?? '') ? matchAt(NUMBERS, text, last.end) : null;
  const stem = last.canonical?.replace(/\d+$/, '') ?? '';
  return [...(numbers?.[0] ?? '').matchAll(/\d+/g)].map(({ 0: number, index }) => {
    const start = last.end + index;
    return { kind: 'symbol', start, end: start + number.length, canonical: stem + number };
  });
}

/** The record of a later meeting of the same body. */
function readRecord(text: string, { canonical = '', end }: Mention): Mention | null {
  const before = RECORD.exec(canonical)?.[1];
  const next = before === undefined ? null : matchAt(RECORDS, text, end);
  const later = Number(next?.[1] ?? 0) - Number(before ?? 0);
  if (!next?.[1] || later < 1 || later > MOST_RECORDS) return null;
  const stop = end + next[0].length;
  const start = end + next[0].search(/(?:SR\.|PV\.)?\d+$/);
  return { kind: 'symbol', start, end: stop, canonical: canonical.replace(/\d+$/, next[1]) };
}

/** "A/64/440/Add.1 and Add.2": the second adds to A/64/440, not to its first addendum. */
function baseFor(suffix: string, symbol: string): string {
  const word = suffix.slice(0, suffix.indexOf('.') + 1);
  const [base = symbol] = symbol.split(`/${word}`);
  return base;
}
