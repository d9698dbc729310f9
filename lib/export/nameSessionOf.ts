import type { Knowledge } from '../knowledge/Knowledge.ts';
import { ORGANS } from '../knowledge/ORGANS.ts';
import { nameSession } from './nameSession.ts';

const ORDINAL = /^(.*) session (\d{1,3})$/;

/**
 * A session by what is known of it for certain, else by its body and number; else its canonical form as it is.
 * @param languageTag of its days
 */
export function nameSessionOf(canonical: string, knowledge: Knowledge, languageTag: string): string {
  const known = knowledge.session(canonical);
  const [, key = '', ordinal] = ORDINAL.exec(canonical) ?? [];
  const body = known?.body ?? key;
  const bodyName = knowledge.body(body)?.names[0]?.value ?? ORGANS[body]?.name ?? null;
  if (known?.days.confidence === 'certain') {
    const { ordinal: counted, place, days } = known;
    const session = {
      bodyName,
      ordinal: counted?.confidence === 'certain' ? counted.value : null,
      place: place?.confidence === 'certain' ? place.value : null,
      ...days.value,
    };
    return nameSession(session, languageTag);
  }
  return bodyName && ordinal ? `${bodyName}, session ${ordinal}` : canonical;
}
