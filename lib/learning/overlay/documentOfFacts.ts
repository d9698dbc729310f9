import { DOCUMENT_TYPES } from '../../knowledge/DOCUMENT_TYPES.ts';
import type { FoundEntry } from '../../knowledge/overlay/FoundEntry.ts';
import { labelFacts } from '../../knowledge/overlay/labelFacts.ts';
import type { KeptFacts } from '../KeptFacts.ts';
import { LEARNED } from '../LEARNED.ts';

/** What a document that was read here says of itself, as an entry of a pack would. */
export function documentOfFacts(facts: KeptFacts): FoundEntry {
  const { work, title, date, session, language, at } = facts;
  const type = DOCUMENT_TYPES.find((one) => one === facts.type);
  const through = { way: 'read' as const, on: at };
  const fact = <Value>(value: Value) => ({ value, source: [work], confidence: 'certain' as const });
  return {
    list: 'documents',
    value: labelFacts(
      {
        symbol: work,
        ...(title ? { title: fact(title) } : {}),
        ...(date ? { date: fact(date) } : {}),
        ...(session ? { session: fact(session.canonical) } : {}),
        ...(type ? { type: fact(type) } : {}),
      },
      through,
    ),
    through,
    pack: LEARNED,
    isTranslation: language !== null && language !== 'en',
  };
}
