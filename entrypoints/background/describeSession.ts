import type { CallTable } from '../../lib/calls/CallTable.ts';
import { gatherSession } from '../../lib/knowledge/cards/gatherSession.ts';
import { knowledge } from './knowledge.ts';
import { keptCopies } from './learning/keptCopies.ts';
import { knowledgeAbout } from './learning/knowledgeAbout.ts';

type Describe = CallTable['describe-session-whole'];

/** Everything that is known of a session, together with what documents that were read here say of it. */
export async function describeSession({ canonical }: Describe['input']): Promise<Describe['output']> {
  const symbols = knowledge()
    .documentsOf(canonical)
    .map(({ symbol }) => symbol);
  const about = await knowledgeAbout(symbols);
  const seen = symbols.flatMap((symbol) => about.followUpOfSet(symbol).evidence);
  const keptOf = await keptCopies(seen.map(({ seenIn }) => seenIn.copy));
  return { session: gatherSession(canonical, about, keptOf) };
}
