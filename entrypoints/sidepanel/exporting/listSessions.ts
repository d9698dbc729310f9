import { nameSessionOf } from '../../../lib/export/nameSessionOf.ts';
import type { SessionChoice } from '../../../lib/export/SessionChoice.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { readAct } from '../../../lib/knowledge/readAct.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';
import { readKnowledge } from './readKnowledge.ts';

/**
 * The sessions that documents belong to, and those of documents that were read on this device, by name; each with its
 * documents.
 * @param named documents, or sessions by their canonical form, that shall be among them
 * @param languageTag of their days
 */
export async function listSessions(named: readonly string[], languageTag: string): Promise<SessionChoice[]> {
  const knowledge = readKnowledge();
  const members = new Map<string, Set<string>>();
  const membersOf = (session: string) => {
    const known = members.get(session);
    if (known) return known;
    const fresh = new Set(knowledge.documentsOf(session).map(({ symbol }) => symbol));
    members.set(session, fresh);
    return fresh;
  };
  for (const { work, session } of await readHeads()) {
    const symbol = readSymbol(work);
    if (session === null) continue;
    const symbols = membersOf(session);
    if (symbol !== null) symbols.add(symbol);
  }
  for (const name of named) {
    const session = knowledge.session(name) ? name : sessionOf(name, knowledge);
    if (session !== null) membersOf(session);
  }
  return [...members]
    .map(([canonical, symbols]) => ({
      canonical,
      name: nameSessionOf(canonical, knowledge, languageTag),
      symbols: [...symbols],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What was learned is a help: without it, sessions of the notes are still there. */
async function readHeads() {
  try {
    return (await (await useLearned()).heads.toArray()).flatMap(({ heads }) => heads);
  } catch {
    return [];
  }
}

function sessionOf(symbol: string, knowledge: Knowledge): string | null {
  const known = readAct(symbol) ? knowledge.resolution(symbol) : knowledge.document(symbol);
  return known?.session?.value ?? null;
}
