import { knowledge } from '../knowledge.ts';
import { learnedGraph } from './learnedGraph.ts';
import { lookUps } from './lookUps.ts';

/**
 * Opens what was learned and reads the built-in pack meanwhile, so that a worker which was just woken does not wait for
 * one after the other.
 */
export async function openKnowledge() {
  const opening = Promise.all([learnedGraph(), lookUps()]);
  const builtIn = knowledge();
  const [graph, looks] = await opening;
  return { builtIn, graph, looks };
}
