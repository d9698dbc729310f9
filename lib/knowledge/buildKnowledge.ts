import { findSessions } from './findSessions.ts';
import { createGraph } from './followUp/createGraph.ts';
import { followUpsOf } from './followUp/followUpsOf.ts';
import { graphOptions } from './followUp/graphOptions.ts';
import { freezeDeep } from './freezeDeep.ts';
import { indexBy } from './indexBy.ts';
import type { Knowledge } from './Knowledge.ts';
import { listNeighbours } from './listNeighbours.ts';
import { listParticipation } from './listParticipation.ts';
import { listRecommendations } from './listRecommendations.ts';
import type { PackFile } from './pack/packFile.ts';
import { readSource } from './readSource.ts';

/**
 * Merges files of packs into one knowledge that does not change any more.
 * @throws {PackError} where two entries have the same name.
 */
export function buildKnowledge(files: readonly PackFile[]): Knowledge {
  freezeDeep(files);
  const sources = indexBy(
    'source',
    files.flatMap((file) => file.sources),
    ({ key }) => key,
  );
  const bodies = indexBy(
    'body',
    files.flatMap((file) => file.bodies),
    ({ key }) => key,
  );
  const documents = indexBy(
    'document',
    files.flatMap((file) => file.documents),
    ({ symbol }) => symbol,
  );
  const resolutions = indexBy(
    'resolution',
    files.flatMap((file) => file.resolutions),
    ({ canonical }) => canonical,
  );
  const instruments = indexBy(
    'instrument',
    files.flatMap((file) => file.instruments),
    ({ key }) => key,
  );
  const sessions = indexBy(
    'session',
    files.flatMap((file) => file.sessions),
    ({ canonical }) => canonical,
  );
  const byDate = [...sessions.values()].sort((a, b) => compare(a.days.value.start, b.days.value.start));
  const ofBody = Map.groupBy(byDate, ({ body }) => body);
  const ofSession = Map.groupBy(documents.values(), ({ session }) => session?.value ?? null);
  const neighbours = listNeighbours(ofBody);
  const readings = files.flatMap((file) => file.readings);
  const recommendations = indexBy(
    'recommendation',
    listRecommendations(
      readings,
      files.flatMap((file) => file.gists),
      sources,
    ),
    ({ id }) => id,
  );
  const ofDocument = Map.groupBy(recommendations.values(), ({ document }) => document);
  const ofWork = Map.groupBy(recommendations.values(), ({ work }) => work);
  const participation = Map.groupBy(listParticipation(readings, sources), ({ session }) => session);
  const graph = createGraph(
    graphOptions({
      recommendation: (id) => recommendations.get(id) ?? null,
      document: (symbol) => documents.get(symbol) ?? null,
    }),
  );
  const found = Map.groupBy(
    files.flatMap((file) => file.evidence),
    ({ document }) => document,
  );
  const told = readings.map((reading) => {
    const beside = (found.get(reading.document) ?? []).map(({ document: _, ...evidence }) => evidence);
    return { ...reading, evidence: [...reading.evidence, ...beside] };
  });
  for (const reading of told) graph.add(reading);
  const accessions = Map.groupBy(
    files.flatMap((file) => file.accessions),
    ({ instrument }) => instrument,
  );
  freezeDeep([...recommendations.values()]);

  return Object.freeze<Knowledge>({
    body: (key) => bodies.get(key) ?? null,
    document: (symbol) => documents.get(symbol) ?? null,
    resolution: (canonical) => resolutions.get(canonical) ?? null,
    instrument: (key) => instruments.get(key) ?? null,
    session: (canonical) => sessions.get(canonical) ?? null,
    sessionsOf: (body) => ofBody.get(body) ?? [],
    documentsOf: (canonical) => ofSession.get(canonical) ?? [],
    recommendation: (id) => recommendations.get(id) ?? null,
    recommendationsOf: (document) => ofDocument.get(document) ?? ofWork.get(document) ?? [],
    ...followUpsOf(graph),
    readings: told,
    participationOf: (canonical) => participation.get(canonical) ?? [],
    accessionsTo: (instrument) => accessions.get(instrument) ?? [],
    neighboursOf: (canonical) => neighbours.get(canonical) ?? { previous: null, next: null },
    readSource: (source) => readSource(source, sources),
    find: (query) => findSessions(byDate, query),
    agendaOf: (canonical) => sessions.get(canonical)?.provisionalAgenda?.value ?? null,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
