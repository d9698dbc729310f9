import { graphOptions } from '../../../lib/knowledge/followUp/graphOptions.ts';
import type { LearnedGraph } from '../../../lib/learning/LearnedGraph.ts';
import { openGraph } from '../../../lib/learning/openGraph.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { knowledge } from '../knowledge.ts';

/** Recommendations and pieces of evidence in memory; the next document may go beyond. They take some ten megabytes. */
const MOST_ENTRIES = 15_000;

let opened: Promise<LearnedGraph> | null = null;

async function open(): Promise<LearnedGraph> {
  const { readings } = knowledge();
  const options = graphOptions(knowledge());
  try {
    return await openGraph(await useLearned(), readings, options);
  } catch {
    // What the packs know is told all the same.
    return openGraph(null, readings, options);
  }
}

/** The graph of all that is known; opened again after the worker was stopped, and where it has grown large. */
export async function learnedGraph(): Promise<LearnedGraph> {
  opened ??= open();
  const graph = await opened;
  if (graph.size() <= MOST_ENTRIES) return graph;
  opened = open();
  return opened;
}

/** Has the graph read anew when it is next asked for. */
export function dropGraph(): void {
  opened = null;
}
