import { find } from 'linkifyjs';
import { findPrintedSymbols } from '../../lib/symbols/findPrintedSymbols.ts';
import { findReferences } from '../../lib/symbols/findReferences.ts';
import type { BenchTable } from './BenchTable.ts';
import { linkifyForSymbols } from './linkifyForSymbols.ts';
import { makeReportText } from './makeReportText.ts';
import { measure } from './measure.ts';

const MEGABYTE = 1_000_000;
/** What a first attempt at document symbols looks like: one pattern, no words, no languages, no boundaries. */
const BARE = /[A-Z][A-Za-z0-9.]*(?:\/[A-Za-z0-9.()]+)+/g;
/** The same for anything with a slash or a number behind a word, which is nearer to what a finder has to look at. */
const BARE_WORDS = /\b[A-Za-z]+\.? \d[\d/()]*|[A-Z][A-Za-z0-9.]*(?:\/[A-Za-z0-9.()]+)+/g;

/** Finding references in 1 MB of report-like text, against bare passes of one pattern and finders of links from npm. */
export function benchFinding(): BenchTable {
  const text = makeReportText(MEGABYTE);
  const linkify = linkifyForSymbols();
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  const rows = [
    {
      name: 'Addendum findReferences',
      found: findReferences(text).length,
      ms: measure(() => findReferences(text)),
    },
    {
      name: 'Addendum findPrintedSymbols (what the page runs)',
      found: findPrintedSymbols(text).length,
      ms: measure(() => findPrintedSymbols(text)),
    },
    { name: 'one bare pattern: symbols only', found: count(BARE), ms: measure(() => count(BARE)) },
    {
      name: 'one bare pattern: symbols, words with numbers',
      found: count(BARE_WORDS),
      ms: measure(() => count(BARE_WORDS)),
    },
    {
      name: 'linkify-it, taught the heads of symbols',
      found: linkify.match(text)?.length ?? 0,
      ms: measure(() => linkify.match(text), 5),
    },
    { name: 'linkifyjs', found: find(text).length, ms: measure(() => find(text), 3) },
  ];
  const [all = 0, symbols = 0] = rows.map(({ ms }) => ms);
  return {
    title: `Finding references in ${(text.length / MEGABYTE).toFixed(2)} MB of report-like text`,
    head: ['finder', 'found', 'ms', 'all references take', 'symbols alone take'],
    rows: rows.map(({ name, found, ms }) => [
      name,
      String(found),
      ms.toFixed(1),
      `${(all / ms).toFixed(2)} ×`,
      `${(symbols / ms).toFixed(2)} ×`,
    ]),
  };
}
