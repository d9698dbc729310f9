import type { CallTable } from '../../lib/calls/CallTable.ts';
import { gatherSession } from '../../lib/knowledge/cards/gatherSession.ts';
import { answerAbout } from './learning/answerAbout.ts';
import { keptCopies } from './learning/keptCopies.ts';

type Describe = CallTable['describe-session-whole'];

/** Everything that is known of a session, together with what documents that were read here say of it. */
export async function describeSession({ canonical }: Describe['input']): Promise<Describe['output']> {
  const symbols = await answerAbout([], (about) => about.documentsOf(canonical).map(({ symbol }) => symbol));
  const seen = await answerAbout(symbols, (about) =>
    symbols.flatMap((symbol) => about.followUpOfSet(symbol).evidence),
  );
  const keptOf = await keptCopies(seen.map(({ seenIn }) => seenIn.copy));
  return { session: await answerAbout(symbols, (about) => gatherSession(canonical, about, keptOf)) };
}
