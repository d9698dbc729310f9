import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { dropGraph } from './learnedGraph.ts';
import { dropLookUps } from './lookUps.ts';
import { noteForgotten } from './noteForgotten.ts';
import { renewOutlines } from './renewOutlines.ts';

/** Works out anew what was made of kept documents and packs, which have changed. */
export async function renewLearned({ forgotten }: CallTable['learned-changed']['input']): Promise<null> {
  await noteForgotten(forgotten);
  dropGraph();
  dropLookUps();
  await renewOutlines(null);
  return null;
}
