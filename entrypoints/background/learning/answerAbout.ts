import { followUpsOf } from '../../../lib/knowledge/followUp/followUpsOf.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { knowledge } from '../knowledge.ts';
import { learnedGraph } from './learnedGraph.ts';
import { lookUps } from './lookUps.ts';

/**
 * An answer made of what is known: the built-in pack, imported packs, and documents that were read here.
 * @param works what it is about: what documents say of these is there at once
 * @param make makes the answer; it may be called several times, see `openLookUp`
 */
export async function answerAbout<Answer>(
  works: readonly string[],
  make: (knowledge: Knowledge) => Answer,
): Promise<Answer> {
  const [graph, looks] = await Promise.all([learnedGraph(), lookUps()]);
  // A database that fails in the middle costs what was learned, not what the built-in pack knows.
  const about = await graph.about(works).catch(() => null);
  const base = about ? { ...knowledge(), ...followUpsOf(about) } : knowledge();
  return looks === null ? make(base) : looks.answer(base, make);
}
