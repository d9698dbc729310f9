import { bodyOf } from './shortBody.ts';

/** Until its fifty-sixth session the General Assembly issued the parts of a resolution, A to Z, as one document. */
const LAST_SESSION_OF_PARTS = 56;

/**
 * The canonical form of a resolution or decision: the symbol where the organ has a series of its own
 * (`A/RES/64/293`, `S/RES/2242(2015)`), else the organ's key with the number (`CTOC/COP resolution 5/2`).
 * "50/70 M" is part M of the document A/RES/50/70, "57/270 B" a document of its own, "57/284 A and B" the one document
 * A/RES/57/284A-B; source: the United Nations' own links.
 */
export function numberedCanonical(key: string, kind: 'resolution' | 'decision', number: string): string {
  const series = bodyOf(key)?.[kind] ?? null;
  if (series === null) return `${key} ${kind} ${number}`;
  const [session = '', rest = ''] = number.split('/');
  if (key === 'A' && Number(session) <= LAST_SESSION_OF_PARTS)
    return series.replace('#', number.replace(/[A-Z](?:-[A-Z])?$/, ''));
  return series.includes('$') ? series.replace('$', session).replace('#', rest) : series.replace('#', number);
}
