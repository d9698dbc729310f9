import type { Knowledge } from '../Knowledge.ts';
import type { GraphOptions } from './FollowUpGraph.ts';

/**
 * What packs tell a graph: topics of recommendations that they know (by identity and text, never by number alone), and
 * when documents were that nobody read.
 */
export function graphOptions({
  recommendation,
  document,
}: Pick<Knowledge, 'recommendation' | 'document'>): Required<GraphOptions> {
  return {
    topicsOf: ({ work }, { at, fingerprint }) => {
      const known = recommendation(`${work}#${at}`);
      return known?.fingerprint === fingerprint ? known.topics : [];
    },
    datedOf: (work) => {
      const known = document(work);
      return known && { date: known.date?.value ?? null, session: known.session?.value ?? null };
    },
  };
}
