import type { Act } from './Act.ts';
import { SERIES } from './SERIES.ts';

const NAMED = /^(\S.*) (resolution|decision) (\S+(?: [A-Z])?)$/;
const SUFFIXED = /\/(?:Add|Rev|Corr)\. ?\d/;

/** The act that a canonical form names, "A/RES/64/293" or "CTOC/COP resolution 5/2"; null where it names none. */
export function readAct(canonical: string): Act | null {
  const named = NAMED.exec(canonical);
  if (named) {
    const [, body = '', kind, number = ''] = named;
    return {
      canonical,
      body,
      kind: kind === 'decision' ? 'decision' : 'resolution',
      number: spaceOut(number),
      symbol: null,
    };
  }
  // An addendum to a resolution is a document, not another resolution.
  if (SUFFIXED.test(canonical)) return null;
  for (const { pattern, body, kind } of SERIES) {
    const found = pattern.exec(canonical);
    if (found)
      return { canonical, body, kind, number: spaceOut(found.slice(1).join('/')), symbol: canonical };
  }
  return null;
}

/** Texts print "2242 (2015)", "57/270 B" and "217 A (III)" where symbols have no space, and the part at either end. */
function spaceOut(number: string): string {
  return number
    .replace(/^(\d+) ?\(([IVXLC]+)\) ?([A-Z])$/, '$1 $3 ($2)')
    .replace(/^(\d+)([A-Z])(?= ?\()/, '$1 $2')
    .replace(/(?<=[\dA-Z])\(/, ' (')
    .replace(/(?<=\/\d+)(?=[A-Z]$)/, ' ');
}
