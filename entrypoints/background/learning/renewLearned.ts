import { dropGraph } from './learnedGraph.ts';
import { renewOutlines } from './renewOutlines.ts';

/** Works out anew what was made of kept documents, which have changed. */
export async function renewLearned(): Promise<null> {
  dropGraph();
  await renewOutlines(null);
  return null;
}
