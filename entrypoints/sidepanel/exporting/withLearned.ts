import { followUpsOf } from '../../../lib/knowledge/followUp/followUpsOf.ts';
import { graphOptions } from '../../../lib/knowledge/followUp/graphOptions.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { openGraph } from '../../../lib/learning/openGraph.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

/**
 * What the packs know, together with what documents that were read on this device say of a session's documents; without
 * those where they cannot be read.
 * @param session canonical form
 */
export async function withLearned(session: string, knowledge: Knowledge): Promise<Knowledge> {
  try {
    const graph = await openGraph(await useLearned(), knowledge.readings, graphOptions(knowledge));
    const works = knowledge.documentsOf(session).map(({ symbol }) => symbol);
    return { ...knowledge, ...followUpsOf(await graph.about(works)) };
  } catch {
    return knowledge;
  }
}
