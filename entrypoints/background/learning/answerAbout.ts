import { followUpsOf } from '../../../lib/knowledge/followUp/followUpsOf.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { openKnowledge } from './openKnowledge.ts';

/**
 * An answer made of what is known: the built-in pack, imported packs, and documents that were read here.
 * @param works what it is about: what documents say of these is there at once
 * @param make makes the answer; it may be called several times, see `openLookUp`
 */
export async function answerAbout<Answer>(
  works: readonly string[],
  make: (knowledge: Knowledge) => Answer,
): Promise<Answer> {
  const { builtIn, graph, looks } = await openKnowledge();
  // A database that fails in the middle costs what was learned, not what the built-in pack knows.
  const about = await graph.about(works).catch(() => null);
  const base = about ? { ...builtIn, ...followUpsOf(about) } : builtIn;
  return looks === null ? make(base) : looks.answer(base, make);
}
