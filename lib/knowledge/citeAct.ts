import type { Act } from './Act.ts';
import { citePinpoint } from './citePinpoint.ts';
import { ORGANS } from './ORGANS.ts';

/** The document that prints an act, and the part of it. */
export interface Holding {
  symbol: string;
  part: string | null;
}

/**
 * A resolution or decision as the Editorial Manual cites it: by organ and number, "General Assembly resolution 64/293,
 * para. 16", "Conference resolution 5/2 (CTOC/COP/2010/17, chap. I)". A statement by its symbol.
 *
 * "Conference" alone could be another Conference: it stands only with the document that tells which.
 */
export function citeAct(act: Act, holding: Holding | null, pinpoint: string | null): string {
  if (act.kind === 'presidential-statement') return act.canonical + citePinpoint(pinpoint);
  const organ = ORGANS[act.body];
  const words = `${act.kind} ${act.number}`;
  if (!organ) return `${act.body} ${words}${citePinpoint(pinpoint)}`;
  if (holding) {
    const where = [holding.symbol, holding.part].filter(Boolean).join(', ');
    return `${organ.short ?? organ.name} ${words} (${where})${citePinpoint(pinpoint)}`;
  }
  return organ.short
    ? `${organ.name}, ${words}${citePinpoint(pinpoint)}`
    : `${organ.name} ${words}${citePinpoint(pinpoint)}`;
}
