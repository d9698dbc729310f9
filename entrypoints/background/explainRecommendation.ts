import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { recommendationCard } from '../../lib/knowledge/cards/recommendationCard.ts';
import { followedOf } from '../../lib/knowledge/followUp/followedOf.ts';
import { splitIdentity } from '../../lib/knowledge/splitIdentity.ts';
import { correctionsOfPage } from './corrections/correctionsOfPage.ts';
import { pageOfAsker } from './corrections/pageOfAsker.ts';
import { answerAbout } from './learning/answerAbout.ts';
import { keptCopies } from './learning/keptCopies.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain-recommendation'];

/** The card of a recommendation of the asker's document. */
export async function explainRecommendation(
  { recommendation, context, page }: Explain['input'],
  sender: CallSender,
): Promise<Explain['output']> {
  const { title, url, targets } = await pageOfAsker(page, sender);
  const { symbol = null, basis = 'unknown', language = null } = context ?? {};
  const corrections = await correctionsOfPage(targets);
  const place = {
    symbol,
    symbolBasis: basis,
    language,
    title,
    url,
    corrections,
  };
  const { id, known } = recommendation;
  const works = [id, known ?? id].map((each) => splitIdentity(each).work);
  const options = await readCiteOptions();
  const told = await answerAbout(works, (about) => followedOf(recommendation, about));
  const keptOf = await keptCopies((told?.evidence ?? []).map(({ seenIn }) => seenIn.copy));
  return answerAbout(works, (about) =>
    citeCard(recommendationCard(recommendation, place, about, keptOf), about, options),
  );
}
