import type { DocumentType } from './DOCUMENT_TYPES.ts';
import { readAct } from './readAct.ts';
import type { SymbolDescription } from './SymbolDescription.ts';

const SUFFIX = /\/(Add|Rev|Corr)\. ?\d+(?: \([^)]*\))?$/;
const SUFFIX_TYPES: Record<string, DocumentType> = { Add: 'addendum', Rev: 'revision', Corr: 'corrigendum' };

/** Parts after which no body is named any more: years, numbers, sessions, and papers that count apart. */
const YEAR = /^(?:19|20)\d\d$/;
const SESSION = /^(?:\d{1,3}|E?S-\d{1,2}|X{0,3}(?:IX|IV|V?I{1,3}|V|X))$/;
const NUMBER = /^\d/;
const PAPER = /^(?:RES|DEC|PRST|L|CRP|INF|NGO|PV|SR|WP)(?:\.|$)/;
const BRACKET = /^\d+[A-Z]?\(((?:19|20)\d\d|[IVXLC]+)\)$/;

const DISTRIBUTIONS: [RegExp, NonNullable<SymbolDescription['distribution']>][] = [
  [/^L\./, 'limited'],
  [/^CRP(?:\.|$)/, 'conference-room'],
  [/^INF(?:\.|$)/, 'information'],
  [/^NGO(?:\.|$)/, 'ngo'],
];

/** Reads a document symbol in canonical form; source of the rules: the forms of symbols in use. Takes any text. */
export function describeSymbol(symbol: string): SymbolDescription {
  const suffixes = symbol.replace(new RegExp(`(?:${SUFFIX.source.slice(0, -1)})+$`), '');
  const [head = '', ...parts] = suffixes.split('/');
  const bodyEnd = parts.findIndex(endsBody);
  const ofBody = bodyEnd < 0 ? [] : parts.slice(0, bodyEnd);
  const rest = bodyEnd < 0 ? parts : parts.slice(bodyEnd);
  const suffix = SUFFIX.exec(symbol);
  return {
    symbol,
    body: [head, ...ofBody].join('/'),
    yearOrSession: readYearOrSession(rest),
    distribution: DISTRIBUTIONS.find(([pattern]) => rest.some((part) => pattern.test(part)))?.[1] ?? null,
    type: suffix ? (SUFFIX_TYPES[suffix[1] ?? ''] ?? null) : readType(symbol, rest),
    parent: suffix ? symbol.slice(0, suffix.index) : null,
  };
}

function endsBody(part: string): boolean {
  return SESSION.test(part) || NUMBER.test(part) || PAPER.test(part);
}

function readYearOrSession(rest: string[]): string | null {
  const numbers = /^(?:RES|DEC|PRST)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const [first = '', ...others] = numbers;
  // The last number is the document's own: A/CONF.222/7 prints no session.
  if (others.length > 0 && (YEAR.test(first) || SESSION.test(first))) return first;
  return BRACKET.exec(first)?.[1] ?? null;
}

function readType(symbol: string, rest: string[]): DocumentType | null {
  if (rest.some((part) => /^PV\.\d/.test(part))) return 'meeting-record';
  return readAct(symbol)?.kind ?? null;
}
