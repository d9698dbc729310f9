import type { DocumentType } from '../DocumentType.ts';

/** Parts of symbols that say of what kind every document of their series is. */
const SERIES: [part: RegExp, type: DocumentType][] = [
  [/\/Corr\.\d+$/, 'corrigendum'],
  [/\/RES\//, 'resolution'],
  [/\/PRST\//, 'presidential-statement'],
  [/\/(?:PV|SR)\.\d+/, 'meeting-record'],
];

/** The kind of document that a symbol alone makes certain ("A/RES/37/66" is a resolution); else null. */
export function typeOfSymbol(symbol: string): DocumentType | null {
  return SERIES.find(([part]) => part.test(symbol))?.[1] ?? null;
}
