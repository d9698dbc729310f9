import type { DocumentType } from '../DocumentType.ts';

/** Parts of symbols that say of what kind every document of their series is. */
const SERIES: [part: RegExp, type: DocumentType][] = [
  [/\/Corr\.\d+$/, 'corrigendum'],
  [/\/RES\//, 'resolution'],
  [
    /^C[A-Z]{2,4}\/C\/.*\/CO\/\d{1,2}(?:-\d{1,2})?$|^E\/C\.12\/.*\/CO\/\d{1,2}(?:-\d{1,2})?$/,
    'concluding-observations',
  ],
  [/\/PRST\//, 'presidential-statement'],
  [/\/(?:PV|SR)\.\d+/, 'meeting-record'],
];

/** The kind of document that a symbol alone makes certain ("A/RES/37/66" is a resolution); else null. */
export function typeOfSymbol(symbol: string): DocumentType | null {
  return SERIES.find(([part]) => part.test(symbol))?.[1] ?? null;
}
