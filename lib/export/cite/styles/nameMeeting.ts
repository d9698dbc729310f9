/** Since its thirty-first session the Assembly prints the session in the symbols of its records. */
const PLENARY = /^A\/(\d{2,3})\/PV\.(\d+)$/;

/**
 * A plenary meeting of the General Assembly by its verbatim record, "U.N. GAOR, 56th Sess., 1st plen. mtg." (Bluebook
 * 21.7.1, as in lawlibguides.sandiego.edu/c.php?g=1306053&p=9598569; "2d" and "3d" by its rule 6.2). Null for others:
 * the symbols of other organs' records do not tell the session.
 */
export function nameMeeting(symbol: string | null): string | null {
  const [, session, meeting] = PLENARY.exec(symbol ?? '') ?? [];
  if (!session || !meeting) return null;
  return `U.N. GAOR, ${ordinal(Number(session))} Sess., ${ordinal(Number(meeting))} plen. mtg.`;
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(!isTeen && { 1: 'st', 2: 'd', 3: 'd' }[number % 10]) || 'th'}`;
}
