import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { recommendationCard } from '../../lib/knowledge/cards/recommendationCard.ts';
import { pageOfAsker } from './corrections/pageOfAsker.ts';
import { knowledge } from './knowledge.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain-recommendation'];

/** The card of a recommendation of the asker's document. */
export async function explainRecommendation(
  { recommendation, context, page }: Explain['input'],
  sender: CallSender,
): Promise<Explain['output']> {
  const { title, url } = await pageOfAsker(page, sender);
  const { symbol = null, basis = 'unknown', language = null } = context ?? {};
  const card = recommendationCard(
    recommendation,
    { symbol, symbolBasis: basis, language, title, url },
    knowledge(),
  );
  return citeCard(card, knowledge(), await readCiteOptions());
}
