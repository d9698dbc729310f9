const SERIES = /\/RES\/((?:E?S-)?\d{1,4}(?:\/\d{1,4})?(?:\([IVXLC]+\))?)[A-Z]?$/;

/** The number under which a volume prints the act of a symbol: "37/66" of A/RES/37/66, "3274 (XXIX)"; null for other symbols. */
export function numberOfAct(symbol: string | null): string | null {
  return SERIES.exec(symbol ?? '')?.[1]?.replace('(', ' (') ?? null;
}
