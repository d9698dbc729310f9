import type { Knowledge } from '../Knowledge.ts';
import type { KnownDocument } from '../KnownDocument.ts';
import type { KnownResolution } from '../KnownResolution.ts';
import type { KnownSession } from '../KnownSession.ts';
import { listNeighbours } from '../listNeighbours.ts';
import { listParticipation } from '../listParticipation.ts';
import type { LookUp } from './FoundEntry.ts';
import { mergeDocument } from './mergeDocument.ts';
import { mergeResolution } from './mergeResolution.ts';
import { mergeSession } from './mergeSession.ts';
import { ofList } from './ofList.ts';
import { packRecommendations } from './packRecommendations.ts';
import { readSourceThrough } from './readSourceThrough.ts';

/**
 * What is known beside the built-in pack, laid over it: facts of imported packs, and what documents that were read say of
 * themselves. The built-in pack is not changed, and nothing that it says is replaced: where others say something else,
 * both stand. What references point at is told by the built-in pack alone, so that no file can lead a reader astray.
 */
export function overlayKnowledge(base: Knowledge, lookUp: LookUp): Knowledge {
  const document = (symbol: string): KnownDocument | null => {
    const known = base.document(symbol);
    const found = ofList('documents', lookUp(`document:${symbol}`));
    return mergeDocument(symbol, known === null ? found : [{ value: known }, ...found]);
  };
  const session = (canonical: string): KnownSession | null => {
    const found = ofList('sessions', lookUp(`session:${canonical}`)).map(({ value }) => value);
    return mergeSession([base.session(canonical) ?? [], found].flat());
  };
  const resolution = (canonical: string): KnownResolution | null => {
    const found = ofList('resolutions', lookUp(`resolution:${canonical}`)).map(({ value }) => value);
    return mergeResolution([base.resolution(canonical) ?? [], found].flat());
  };

  function sessionsOf(body: string): readonly KnownSession[] {
    const known = base.sessionsOf(body);
    const found = ofList('sessions', lookUp(`sessions-of:${body}`)).map(({ value }) => value.canonical);
    const fresh = [...new Set(found)].filter((one) => !known.some(({ canonical }) => canonical === one));
    if (fresh.length === 0) return known;
    return [...known, ...fresh.flatMap((one) => session(one) ?? [])].sort((a, b) =>
      a.days.value.start < b.days.value.start ? -1 : 1,
    );
  }

  function documentsOf(canonical: string): readonly KnownDocument[] {
    const known = base.documentsOf(canonical);
    const found = ofList('documents', lookUp(`documents-of:${canonical}`)).map(({ value }) => value.symbol);
    const fresh = [...new Set(found)].filter((one) => !known.some(({ symbol }) => symbol === one));
    return [...known, ...fresh.flatMap((one) => document(one) ?? [])];
  }

  return {
    ...base,
    document,
    session,
    sessionsOf,
    documentsOf,
    body: (key) => base.body(key) ?? ofList('bodies', lookUp(`body:${key}`))[0]?.value ?? null,
    resolution,
    instrument: (key) =>
      base.instrument(key) ?? ofList('instruments', lookUp(`instrument:${key}`))[0]?.value ?? null,
    neighboursOf(canonical) {
      const body = session(canonical)?.body;
      const sessions = body === undefined ? [] : sessionsOf(body);
      if (body === undefined || sessions === base.sessionsOf(body)) return base.neighboursOf(canonical);
      const beside = listNeighbours(new Map([[body, sessions]])).get(canonical);
      return beside ?? { previous: null, next: null };
    },
    recommendation(id) {
      const known = base.recommendation(id);
      if (known !== null) return known;
      const work = id.slice(0, Math.max(0, id.indexOf('#')));
      return packRecommendations(work, lookUp).find((one) => one.id === id) ?? null;
    },
    recommendationsOf(name) {
      const known = base.recommendationsOf(name);
      return known.length > 0 ? known : packRecommendations(name, lookUp);
    },
    participationOf: (canonical) => [
      ...base.participationOf(canonical),
      ...ofList('readings', lookUp(`participation-of:${canonical}`)).flatMap(({ value, through }) =>
        listParticipation([value], new Map()).map((told) => ({
          ...told,
          source: { ...told.source, through },
        })),
      ),
    ],
    accessionsTo: (instrument) => [
      ...base.accessionsTo(instrument),
      ...ofList('accessions', lookUp(`accessions-to:${instrument}`)).map(({ value }) => value),
    ],
    readSource: (source, through) =>
      through === undefined ? base.readSource(source) : readSourceThrough(source, through, lookUp),
  };
}
