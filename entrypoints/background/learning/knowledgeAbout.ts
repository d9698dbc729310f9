import { followUpsOf } from '../../../lib/knowledge/followUp/followUpsOf.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { knowledge } from '../knowledge.ts';
import { learnedGraph } from './learnedGraph.ts';

/** What is known, together with what documents that were read here say of these works. */
export async function knowledgeAbout(works: readonly string[]): Promise<Knowledge> {
  const graph = await learnedGraph();
  // A database that fails in the middle costs what was learned, not what the packs know.
  const about = await graph.about(works).catch(() => null);
  return about ? { ...knowledge(), ...followUpsOf(about) } : knowledge();
}
