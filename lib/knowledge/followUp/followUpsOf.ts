import type { Knowledge } from '../Knowledge.ts';
import { splitIdentity } from '../splitIdentity.ts';
import type { FollowUpGraph } from './FollowUpGraph.ts';

/** What a graph answers, as `Knowledge` asks it. */
export function followUpsOf(
  graph: FollowUpGraph,
): Pick<Knowledge, 'followUp' | 'followUpOfSet' | 'actsOnSet'> {
  return {
    followUp(id, copy) {
      const { work, at } = splitIdentity(id);
      return graph.followUp(work, at, copy);
    },
    followUpOfSet: (work) => graph.followUpOfSet(work),
    actsOnSet: (work) => graph.actsOnSet(work),
  };
}
