import type { Knowledge } from '../../knowledge/Knowledge.ts';
import type { KnownRecommendation } from '../../knowledge/KnownRecommendation.ts';
import { listRecommendations } from '../../knowledge/listRecommendations.ts';
import type { CitedWork } from '../cite/CitedWork.ts';
import { describeWork } from '../cite/describeWork.ts';
import type { LearnedWork } from './LearnedWork.ts';

/** A document of a session with its recommendations. */
export interface SessionWork {
  /** Its symbol, else `text:` and a hash. */
  work: string;
  cited: CitedWork;
  recommendations: readonly KnownRecommendation[];
}

/**
 * The documents of a session: those that the packs know, then those that were read on this device. Where the packs have
 * the recommendations of a document, theirs stand; of several copies that were read, one does, since drafts and finals
 * number differently: a report before its draft, then the one with the most recommendations.
 */
export function listSessionWorks(
  session: string,
  knowledge: Knowledge,
  learned: readonly LearnedWork[],
): SessionWork[] {
  const works = new Map<string, LearnedWork | null>();
  for (const { symbol } of knowledge.documentsOf(session)) works.set(symbol, null);
  for (const one of [...learned].sort(byWeight)) {
    const { work } = one.reading;
    if (!works.get(work)) works.set(work, one);
  }
  return [...works].map(([work, read]) => {
    const known = knowledge.recommendationsOf(work);
    const all =
      known.length > 0 || read === null ? known : listRecommendations([read.reading], [], NO_SOURCES);
    return {
      work,
      cited: describe(work, read, knowledge),
      recommendations: all.filter(({ standing }) => standing === 'recommendation'),
    };
  });
}

const NO_SOURCES = new Map<string, never>();

function byWeight(a: LearnedWork, b: LearnedWork): number {
  const isFinal = ({ reading }: LearnedWork) => Number(reading.type === 'report');
  return isFinal(b) - isFinal(a) || b.reading.recommendations.length - a.reading.recommendations.length;
}

/** A document without a symbol is described by what its reader saw. */
function describe(work: string, read: LearnedWork | null, knowledge: Knowledge): CitedWork {
  const symbol = work.startsWith('text:') ? null : work;
  return describeWork(
    { symbol, title: read?.title ?? '', url: read?.url ?? null, language: read?.language ?? null },
    knowledge,
  );
}
