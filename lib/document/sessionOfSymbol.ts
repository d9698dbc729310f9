import { readNumber } from '../symbols/resolve/readNumber.ts';

/* Where these organs' symbols carry the session: "A/78/1", "A/C.3/78/L.5", "A/RES/S-22/2", "A/HRC/45/6", "UNEP/EA.4/RES.3". */
const ASSEMBLY = /^A\/(?:(?:RES|DEC|C\.\d)\/)?((?:ES|S)-)?(\d{1,3})\//;
const ASSEMBLY_ROMAN = /^A\/RES\/(\d+\([IVXLC]+\))/;
const COUNCIL = /^A\/HRC\/(?:(?:RES|DEC)\/)?(S-)?(\d{1,3})\//;
const ENVIRONMENT = /^UNEP\/EA\.(\d{1,2})\//;

/** The session that a symbol itself tells, "A session 78" for A/RES/78/205; null where the symbol carries a year or none. */
export function sessionOfSymbol(symbol: string): string | null {
  const council = COUNCIL.exec(symbol);
  if (council) return `A/HRC ${council[1] ? 'special ' : ''}session ${council[2]}`;
  const roman = ASSEMBLY_ROMAN.exec(symbol)?.[1];
  if (roman) return `A session ${readNumber(roman).roman}`;
  const assembly = ASSEMBLY.exec(symbol);
  if (assembly) return `A ${kindOf(assembly[1])}session ${assembly[2]}`;
  const environment = ENVIRONMENT.exec(symbol)?.[1];
  return environment ? `UNEP/EA session ${environment}` : null;
}

function kindOf(prefix: string | undefined): string {
  return prefix === 'ES-' ? 'emergency special ' : prefix === 'S-' ? 'special ' : '';
}
