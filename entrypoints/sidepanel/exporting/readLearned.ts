import type { LearnedWork } from '../../../lib/export/follow-up/LearnedWork.ts';
import { followUpsOf } from '../../../lib/knowledge/followUp/followUpsOf.ts';
import { graphOptions } from '../../../lib/knowledge/followUp/graphOptions.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { openGraph } from '../../../lib/learning/openGraph.ts';
import { parseLearned } from '../../../lib/learning/parseLearned.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';

/** What is known about a session, and its documents that were read on this device. */
interface AboutSession {
  knowledge: Knowledge;
  learned: LearnedWork[];
}

/**
 * What the packs know of a session, together with what was read on this device: documents of the session, and what any
 * document says of theirs. Without that where it cannot be read.
 * @param session canonical form
 */
export async function readLearned(session: string, knowledge: Knowledge): Promise<AboutSession> {
  try {
    const db = await useLearned();
    const learned = await readWorks(db, session);
    const graph = await openGraph(db, knowledge.readings, graphOptions(knowledge));
    const known = knowledge.documentsOf(session).map(({ symbol }) => symbol);
    const works = new Set([...known, ...learned.map(({ reading }) => reading.work)]);
    return { knowledge: { ...knowledge, ...followUpsOf(await graph.about([...works])) }, learned };
  } catch {
    return { knowledge, learned: [] };
  }
}

async function readWorks(db: LearnedDatabase, session: string): Promise<LearnedWork[]> {
  const heads = (await db.heads.toArray()).flatMap((row) => row.heads);
  const copies = heads.filter((head) => head.session === session).map(({ copy }) => copy);
  const [readings, documents] = await Promise.all([
    db.readings.bulkGet(copies),
    db.documents.bulkGet(copies),
  ]);
  return readings.flatMap((stored, index): LearnedWork[] => {
    if (!stored) return [];
    const { reading } = stored;
    const [kept] = parseLearned(documents[index] ? [documents[index]] : []);
    return [
      {
        reading,
        symbol: readSymbol(reading.work),
        title: kept?.title ?? null,
        url: kept?.urls[0] ?? null,
        language: reading.language,
      },
    ];
  });
}
