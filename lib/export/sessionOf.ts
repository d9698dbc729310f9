import type { Knowledge } from '../knowledge/Knowledge.ts';
import { readAct } from '../knowledge/readAct.ts';
import type { ExportSession } from './ExportDocument.ts';

/** The session that a document or resolution belongs to, where the packs know it for certain; else null. */
export function sessionOf(symbol: string | null, knowledge: Knowledge): ExportSession | null {
  if (symbol === null) return null;
  const known = readAct(symbol) ? knowledge.resolution(symbol) : knowledge.document(symbol);
  if (known?.session?.confidence !== 'certain') return null;
  const session = knowledge.session(known.session.value);
  if (session?.days.confidence !== 'certain') return null;
  return {
    bodyName: knowledge.body(session.body)?.names[0]?.value ?? null,
    ordinal: session.ordinal?.confidence === 'certain' ? session.ordinal.value : null,
    place: session.place?.confidence === 'certain' ? session.place.value : null,
    ...session.days.value,
  };
}
