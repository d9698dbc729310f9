import type { PackFaultCode } from '../../knowledge/pack/PACK_FAULTS.ts';
import type { PackEntry } from '../../knowledge/pack/PackEntry.ts';

/**
 * Why a summary or a piece of evidence has nothing to stand on: it is about a document that its own pack has no reading
 * of. So no pack can put words into what others read. Null where it has.
 */
export function whyRefused({ list, value }: PackEntry, read: ReadonlySet<string>): PackFaultCode | null {
  if (list === 'gists') return read.has(value.document) ? null : 'gist-of-nothing';
  if (list === 'evidence') return read.has(value.document) ? null : 'evidence-of-nothing';
  return null;
}
