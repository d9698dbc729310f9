import type { CallTable } from '../../lib/calls/CallTable.ts';
import { recommendationCard } from '../../lib/knowledge/cards/recommendationCard.ts';
import { setFollowUp } from '../../lib/knowledge/cards/setFollowUp.ts';
import { followedOf } from '../../lib/knowledge/followUp/followedOf.ts';
import { splitIdentity } from '../../lib/knowledge/splitIdentity.ts';
import { correctionsOfPage } from './corrections/correctionsOfPage.ts';
import { answerAbout } from './learning/answerAbout.ts';
import { keptCopies } from './learning/keptCopies.ts';
import { readRecords } from './notes/readRecords.ts';
import { targetsOfPage } from './notes/targetsOfPage.ts';

type FollowUpOfPage = CallTable['follow-up-of-page'];

/** What became of all recommendations of a document in front. */
export async function followUpOfPage({
  recommendations,
  tabId,
  frameId,
  symbol,
  symbolBasis,
}: FollowUpOfPage['input']): Promise<FollowUpOfPage['output']> {
  const record = (await readRecords(tabId))[frameId];
  const { language = null, title = null, url = null } = record ?? {};
  const corrections = url === null ? [] : await correctionsOfPage(targetsOfPage(url, record ?? null));
  const place = { symbol, symbolBasis, language, title, url, corrections };
  const works = recommendations.flatMap(({ id, known }) => [id, known ?? id]);
  const named = [...new Set(works.map((id) => splitIdentity(id).work))];
  const seen = await answerAbout(named, (about) => {
    const told = recommendations.flatMap((one) => followedOf(one, about)?.evidence ?? []);
    const ofSet = symbol === null ? [] : about.followUpOfSet(symbol).evidence;
    return [...told, ...ofSet].map(({ seenIn }) => seenIn.copy);
  });
  const keptOf = await keptCopies(seen);
  return answerAbout(named, (about) => ({
    cards: recommendations.map((one) => recommendationCard(one, place, about, keptOf)),
    set: symbol === null ? null : setFollowUp(symbol, about, keptOf),
  }));
}
