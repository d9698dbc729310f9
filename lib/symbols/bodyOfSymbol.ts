import { BODIES } from './grammar/bodies.ts';

const BY_LENGTH = BODIES.map(({ key }) => key).sort((a, b) => b.length - a.length);

/** The body whose symbols begin so, the deepest that is known ("CTOC/COP/WG.4/2010/6" → "CTOC/COP/WG.4"); else null. */
export function bodyOfSymbol(symbol: string): string | null {
  return BY_LENGTH.find((key) => symbol.startsWith(`${key}/`) || symbol.startsWith(`${key}.`)) ?? null;
}
