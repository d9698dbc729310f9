import type { KnownRecommendation } from '../KnownRecommendation.ts';
import { listRecommendations } from '../listRecommendations.ts';
import type { LookUp } from './FoundEntry.ts';
import { ofList } from './ofList.ts';

/** The recommendations of a document that imported packs have readings of, each with the summary of its own pack. */
export function packRecommendations(work: string, lookUp: LookUp): KnownRecommendation[] {
  const readings = ofList('readings', lookUp(`work:${work}`)).filter(({ value }) => value.work === work);
  return readings.flatMap(({ value, through, pack }) => {
    const gists = ofList('gists', lookUp(`gists:${value.document}`)).filter((each) => each.pack === pack);
    return listRecommendations(
      [value],
      gists.map((each) => each.value),
      new Map(),
    ).map((known) => ({
      ...known,
      gist: known.gist && through.way === 'pack' ? { ...known.gist, pack: through.name } : known.gist,
      source: { ...known.source, through },
    }));
  });
}
